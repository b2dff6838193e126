using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Entities;

/// <summary>What single tokens look like that may be designations.</summary>
internal static class DesignationShape
{
    private const int LongestPrefix = 12;
    private const int LongestIndex = 8;

    /// <summary>Letters, a hyphen, then a digit: <c>S-300PMU-2</c>.</summary>
    public static bool IsHyphenated(ReadOnlySpan<char> text)
    {
        var hyphen = text.IndexOf('-');
        if (!CharacterTable.IsUpper(text[0]) || hyphen is < 1 or > LongestPrefix || hyphen + 1 >= text.Length)
            return false;
        if (!CharacterTable.IsDigit(text[hyphen + 1]))
            return false;
        foreach (var c in text.Slice(0, hyphen))
        {
            if (!CharacterTable.IsLetter(c))
                return false;
        }

        return !IsCompound(text.Slice(hyphen + 1));
    }

    /// <summary>An index of the Russian ministry of defence: <c>9K720</c>, <c>2S19M2</c>.</summary>
    public static bool IsIndex(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= LongestIndex
        && CharacterTable.IsDigit(text[0])
        && CharacterTable.IsUpper(text[1])
        && CharacterTable.IsDigit(text[2])
        && IsMixedFrom(text, least: 2);

    /// <summary>Capitals and digits that change at least twice: <c>83М6Е2</c>.</summary>
    public static bool IsMixed(ReadOnlySpan<char> text) => IsMixedFrom(text, least: 2);

    /// <summary>Nothing but capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!CharacterTable.IsUpper(c))
                return false;
        }

        return true;
    }

    private static bool IsMixedFrom(ReadOnlySpan<char> text, int least)
    {
        var changes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterTable.IsUpper(text[i]) && !CharacterTable.IsDigit(text[i]))
                return false;
            if (i > 0 && CharacterTable.IsDigit(text[i]) != CharacterTable.IsDigit(text[i - 1]))
                changes++;
        }

        return changes >= least;
    }

    // `Group-20-style`: three small letters on end are a word.
    private static bool IsCompound(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = CharacterTable.IsLower(c) ? run + 1 : 0;
            if (run >= 3)
                return true;
        }

        return false;
    }
}
