using System;

namespace CorpusSdk.Reading.Tokens;

/// <summary>The word forms that were met last, of all texts. Texts share most of their words; what is remembered of rare ones makes room for others.</summary>
internal static class WordForms
{
    private const int Slots = 1 << 13;
    private const int Longest = 32;

    private static readonly WordForm?[] Met = new WordForm?[Slots];

    /// <summary>The form of a word. Two calls may give two instances that know the same.</summary>
    public static WordForm Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return new WordForm(word.ToString());
        var hash = 2166136261;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 16777619);
        // Two words share a pair of slots; a third drives the one out that came before the last.
        var pair = (int)(hash ^ (hash >> 15)) & (Slots - 2);
        var form = Met[pair];
        if (form is not null && word.SequenceEqual(form.Text.AsSpan()))
            return form;
        var other = Met[pair + 1];
        Met[pair + 1] = form;
        if (other is null || !word.SequenceEqual(other.Text.AsSpan()))
            other = new WordForm(word.ToString());
        return Met[pair] = other;
    }
}
