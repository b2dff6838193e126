using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>A person with a name of several words.</summary>
internal sealed class NamedPerson(Candidate candidate, string[] words)
{
    public Candidate Candidate { get; } = candidate;

    public string[] Words { get; } = words;

    /// <summary>The first token of each mention of the full name, in order.</summary>
    public List<int> At { get; } = [candidate.First];

    public int Mentions => At.Count;

    /// <summary>The token where the full name stands last before another; -1 when it does not.</summary>
    public int LastBefore(int token)
    {
        var index = At.BinarySearch(token);
        index = (index < 0 ? ~index : index) - 1;
        return index < 0 ? -1 : At[index];
    }

    /// <summary>Whether the name is the beginning or the end of a longer one, or its first and last word.</summary>
    public bool IsPartOf(NamedPerson longer)
    {
        if (Words.Length == 2 && Words[0] == longer.Words[0] && Words[1] == longer.Words[longer.Words.Length - 1])
            return true;
        return IsEndOf(longer) || longer.Words.AsSpan(0, Words.Length).SequenceEqual(Words);
    }

    // `Von der Leyen` at the start of a sentence is the end of `Ursula von der Leyen`.
    private bool IsEndOf(NamedPerson longer)
    {
        var end = longer.Words.AsSpan(longer.Words.Length - Words.Length);
        return end.Slice(1).SequenceEqual(Words.AsSpan(1)) && (end[0] == Words[0] || Particles.IsSame(Words[0].AsSpan(), end[0]));
    }
}
