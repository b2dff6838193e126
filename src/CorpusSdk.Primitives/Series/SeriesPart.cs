using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Series;

/// <summary>A part of a series, as a title says it: <c>The Ferry: Part Two</c>, <c>The Ferry (Part II)</c>, <c>Part 2: The Ferry</c>.</summary>
/// <param name="Series">The title without the part, in small letters.</param>
/// <param name="Number">Number of the part, from 1.</param>
internal readonly record struct SeriesPart(string Series, int Number)
{
    private const string Part = "Part ";

    // The index is the number.
    private static readonly string[] Words =
    [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    private static readonly string[] RomanNumbers = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The part that a title names; null when it names none.</summary>
    public static SeriesPart? Of(string? title)
    {
        if (title is null)
            return null;
        for (var at = title.Length; (at = LastPart(title, at)) >= 0; )
        {
            var end = WordEnd(title, at + Part.Length);
            if (NumberOf(title.Substring(at + Part.Length, end - at - Part.Length)) is not (> 0 and var number))
                continue;
            var series = Name(title.Substring(0, at));
            if (series.Length == 0)
                series = Name(title.Substring(end));
            return series.Length == 0 ? null : new(series, number);
        }

        return null;
    }

    /// <summary>The number that a word stands for, as a word, in Roman capitals or in one or two digits; 0 for any other word.</summary>
    public static int NumberOf(string word)
    {
        if (word.Length is 1 or 2 && word[0] is >= '1' and <= '9' && word[word.Length - 1] is >= '0' and <= '9')
            return word.Length == 1 ? word[0] - '0' : ((word[0] - '0') * 10) + (word[1] - '0');
        var roman = Array.IndexOf(RomanNumbers, word);
        return Math.Max(0, roman > 0 ? roman : Array.FindIndex(Words, w => string.Equals(w, word, StringComparison.OrdinalIgnoreCase)));
    }

    private static int LastPart(string title, int before)
    {
        while (before > 0)
        {
            before = title.LastIndexOf(Part, before - 1, StringComparison.OrdinalIgnoreCase);
            if (before <= 0 || !CharacterTable.IsWordPart(title[before - 1]))
                return before;
        }

        return -1;
    }

    private static int WordEnd(string title, int start)
    {
        while (start < title.Length && CharacterTable.IsWordPart(title[start]))
            start++;
        return start;
    }

    private static string Name(string text)
    {
        var name = text.Trim(' ', ':', ',', '.', ';', '(', ')', '[', ']', '-', '\u2013', '\u2014', '#').ToCharArray();
        for (var i = 0; i < name.Length; i++)
            name[i] = CharacterTable.ToLower(name[i]);
        return new string(name);
    }
}
