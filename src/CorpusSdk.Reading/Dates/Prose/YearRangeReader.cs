using System.Collections.Generic;
using CorpusSdk.Reading.Citations;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads ranges of years: <c>1950–1953</c>, <c>2008-2010</c>, <c>1990–95</c>, <c>2015/16</c>.</summary>
internal static class YearRangeReader
{
    public static int Read(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var next = Read(tokens, at, end, out var first, out var last);
        if (next > at)
            dates.Add(new WrittenDate(new WrittenDay(first, 0, 0), new WrittenDay(last, 0, 0)));
        return next;
    }

    /// <summary>The years of a range; <paramref name="at"/> is returned when there is none.</summary>
    public static int Read(TokenList tokens, int at, int end, out int first, out int last)
    {
        (first, last) = (0, 0);
        if (at >= end || tokens.FirstOf(at) is < '1' or > '2')
            return at;
        if (DigitRuns.Split(tokens.TextOf(at), '-', out first, out last, out var third) && third < 0)
            return IsRange(first, ref last) ? at + 1 : at;
        if (tokens.Is(at + 1, '/') && IsSeason(tokens, at, end))
        {
            first = DigitRuns.YearOf(tokens.TextOf(at));
            last = first + 1;
            return at + 3;
        }

        if (!DateParser.IsDash(tokens, at + 1) || at + 2 >= end || DigitRuns.YearOf(tokens.TextOf(at)) is not (> 0 and var from))
            return at;
        (first, last) = (from, DigitRuns.Value(tokens.TextOf(at + 2)));
        return IsRange(first, ref last) ? at + 3 : at;
    }

    // `2015/16`: a year of work or of sport from summer to summer; the second number is that of the next year. `Resolution 2017/18` has a number.
    private static bool IsSeason(TokenList tokens, int at, int end) =>
        at + 2 < end
        && tokens[at].End == tokens[at + 1].Start
        && tokens[at + 1].End == tokens[at + 2].Start
        && tokens[at + 2].Length == 2
        && DigitRuns.YearOf(tokens.TextOf(at)) is > 0 and var year
        && DigitRuns.Value(tokens.TextOf(at + 2)) == (year + 1) % 100
        && !CitationWords.Document.Holds(tokens, at - 1)
        && !CitationWords.Number.Holds(tokens, at - 1);

    private static bool IsRange(int first, ref int last)
    {
        if (first is < 1500 or > 2199)
            return false;
        if (last is >= 10 and <= 99 && last > first % 100)
            last += first / 100 * 100;
        return last > first && last <= 2199;
    }
}
