using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Words;

/// <summary>Roman numerals in capitals: volumes of old series (<c>Vol. XXI</c>), people who reign, versions of products.</summary>
internal static class RomanNumerals
{
    private const string Letters = "IVXLCDM";
    private static readonly int[] Values = [1, 5, 10, 50, 100, 500, 1000];

    /// <summary>Whether a word holds nothing but the letters of the numbers up to 39, by which people and products are counted: <c>XVI</c>.</summary>
    public static bool AreSmall(ReadOnlySpan<char> word) => word.TrimStart("IVX".AsSpan()).IsEmpty;

    /// <summary>Where the numeral ends that starts at a position; the position itself when none does.</summary>
    public static int End(string text, int start, int end)
    {
        var last = start;
        while (last < end && Letters.IndexOf(text[last]) >= 0)
            last++;
        return last < end && CharacterTable.IsLetter(text[last]) ? start : last;
    }

    /// <summary>What a numeral counts; a smaller letter before a greater one is taken from it.</summary>
    public static int ValueOf(string numeral)
    {
        var sum = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var value = Values[Letters.IndexOf(numeral[i])];
            sum += i + 1 < numeral.Length && Values[Letters.IndexOf(numeral[i + 1])] > value ? -value : value;
        }

        return Math.Max(sum, 0);
    }
}
