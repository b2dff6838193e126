using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Dates;

/// <summary>Numbers of dates inside tokens.</summary>
internal static class DigitRuns
{
    /// <summary>The value of a token that is nothing but one to four ASCII digits; -1 for any other.</summary>
    public static int Value(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 4)
            return -1;
        var value = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return -1;
            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>The two or three numbers of <c>a-b</c> or <c>a-b-c</c>, split at one separator; false for any other text.</summary>
    public static bool Split(ReadOnlySpan<char> text, char separator, out int first, out int second, out int third)
    {
        (first, second, third) = (-1, -1, -1);
        var a = text.IndexOf(separator);
        if (a <= 0)
            return false;
        first = Value(text.Slice(0, a));
        var rest = text.Slice(a + 1);
        var b = rest.IndexOf(separator);
        second = Value(b < 0 ? rest : rest.Slice(0, b));
        if (b >= 0)
            third = Value(rest.Slice(b + 1));
        return first >= 0 && second >= 0 && (b < 0 || third >= 0);
    }

    /// <summary>A day of a month, with an ordinal ending or without: <c>4</c>, <c>4th</c>; 0 for any other text.</summary>
    public static int DayOf(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        var ending = text.Slice(digits);
        var plain = ending.Length == 0 || IsOrdinalEnding(ending);
        return plain && Value(text.Slice(0, digits)) is >= 1 and <= 31 and var day && digits <= 2 ? day : 0;
    }

    /// <summary>A year of four digits, 1500 to 2199; 0 for any other text.</summary>
    public static int YearOf(ReadOnlySpan<char> text) => text.Length == 4 && Value(text) is >= 1500 and <= 2199 and var year ? year : 0;

    private static bool IsOrdinalEnding(ReadOnlySpan<char> ending) =>
        ending.Length == 2
        && (CharacterTable.ToLower(ending[0]), CharacterTable.ToLower(ending[1])) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h');
}
