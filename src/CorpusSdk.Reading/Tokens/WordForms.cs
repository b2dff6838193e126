using System;
using System.Runtime.InteropServices;

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
        // Two words share a pair of slots; a third drives the one out that came before the last.
        var pair = PairOf(word);
        var form = Met[pair];
        if (form is not null && word.SequenceEqual(form.Text.AsSpan()))
            return form;
        var other = Met[pair + 1];
        Met[pair + 1] = form;
        if (other is null || !word.SequenceEqual(other.Text.AsSpan()))
            other = new WordForm(word.ToString());
        return Met[pair] = other;
    }

    // By length, first and last four code units, which overlap in short words: most words have no more.
    private static int PairOf(ReadOnlySpan<char> word)
    {
        const int Part = 4;
        ulong first = 0;
        ulong last = 0;
        if (word.Length >= Part)
        {
            var bytes = MemoryMarshal.AsBytes(word);
            first = MemoryMarshal.Read<ulong>(bytes);
            last = MemoryMarshal.Read<ulong>(bytes.Slice((word.Length - Part) * sizeof(char)));
        }
        else
        {
            foreach (var c in word)
                first = (first << 16) | c;
        }

        var hash = unchecked((first * 0x9E3779B97F4A7C15) ^ ((last + (ulong)word.Length) * 0xC2B2AE3D27D4EB4F));
        return (int)(hash >> 40) & (Slots - 2);
    }
}
