using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Dates;

/// <summary>Month and weekday names of <c>months.tsv</c> and English.</summary>
internal static class MonthNames
{
    private const char SoftHyphen = '\u00AD';

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly SpanDictionary<int> Short = new();

    private static readonly SpanDictionary<int> Months = Load();

    /// <summary>The month that a word names, 1 to 12; 0 when it names none. A name begins with a capital in English.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (Months.TryGetLower(word, out var month))
            return month;
        return word.IndexOf(SoftHyphen) > 0 && Months.TryGetLower(word.ToString().Replace("\u00AD", "").AsSpan(), out month) ? month : 0;
    }

    /// <summary>Whether a word shortens the name of a month, so that a full stop after it belongs to it: <c>Sept.</c></summary>
    public static bool IsShort(ReadOnlySpan<char> word) => Short.TryGetLower(word, out _);

    /// <summary>The weekday that a word names; null when it names none.</summary>
    public static DayOfWeek? WeekdayOf(ReadOnlySpan<char> word)
    {
        const int Shortest = 6;
        const int Longest = 9;
        if (word.Length is < Shortest or > Longest || word[word.Length - 1] is not ('y' or 'Y'))
            return null;
        for (var day = 0; day < Weekdays.Length; day++)
        {
            if (word.Length == Weekdays[day].Length && word.Equals(Weekdays[day].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return (DayOfWeek)day;
        }

        return null;
    }

    private static SpanDictionary<int> Load()
    {
        var months = new SpanDictionary<int>();
        foreach (var row in KnowledgeTable.Load("months").Rows)
        {
            foreach (var name in row.List("names"))
                months.TryAdd(CharacterTable.ToLower(name), row.Number("number")!.Value);
            foreach (var name in row.List("abbreviations"))
            {
                months.TryAdd(CharacterTable.ToLower(name), row.Number("number")!.Value);
                Short.TryAdd(CharacterTable.ToLower(name), row.Number("number")!.Value);
            }
        }

        return months;
    }
}
