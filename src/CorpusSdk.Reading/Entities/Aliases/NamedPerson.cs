using System;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>A person with a name of several words.</summary>
internal sealed class NamedPerson(Candidate candidate, string[] words)
{
    public Candidate Candidate { get; } = candidate;

    public string[] Words { get; } = words;

    public int Mentions { get; set; } = 1;

    /// <summary>Whether the name is the beginning or the end of a longer one, or its first and last word.</summary>
    public bool IsPartOf(NamedPerson longer)
    {
        if (Words.Length == 2 && Words[0] == longer.Words[0] && Words[1] == longer.Words[longer.Words.Length - 1])
            return true;
        return longer.Words.AsSpan(longer.Words.Length - Words.Length).SequenceEqual(Words)
            || longer.Words.AsSpan(0, Words.Length).SequenceEqual(Words);
    }
}
