using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads the year of a date that is named after it: <c>March 20 last year</c>, <c>March of 2016</c>, <c>March [2019]</c>.</summary>
internal static class YearSuffixReader
{
    private const int Year = 4;

    /// <summary>Completes dates that print no year, from an index on.</summary>
    /// <returns>The token after the year; <paramref name="next"/> when none is there.</returns>
    public static int Read(TokenList tokens, int next, int end, List<ProseDate> found, int from)
    {
        for (var i = from; i < found.Count; i++)
        {
            if (found[i] is not WrittenProseDate { Written.HasYear: false })
                return next;
        }

        if (ReadPrinted(tokens, next, end, found, from) is var afterPrinted && afterPrinted > next)
            return afterPrinted;
        var at = tokens.IsWord(next, "of") || tokens.Is(next, ',') ? next + 1 : next;
        if (at + 1 >= end || !DateWords.Is(tokens, at, DateWordKinds.Shift, out var count))
            return next;
        if (!DateWords.Is(tokens, at + 1, DateWordKinds.Unit, out var unit) || unit != Year)
            return next;
        for (var i = from; i < found.Count; i++)
            found[i] = ((WrittenProseDate)found[i]) with { Span = Until(tokens, found[i], at + 2), YearShift = count };
        return at + 2;
    }

    private static int ReadPrinted(TokenList tokens, int next, int end, List<ProseDate> found, int from)
    {
        if (!tokens.IsWord(next, "of") && !tokens.Is(next, '['))
            return next;
        if (next + 1 >= end || DigitRuns.YearOf(tokens.TextOf(next + 1)) is not (> 0 and var year))
            return next;
        var after = next + 2;
        if (tokens.Is(next, '['))
        {
            if (!tokens.Is(after, ']'))
                return next;
            after++;
        }

        for (var i = from; i < found.Count; i++)
        {
            var date = (WrittenProseDate)found[i];
            found[i] = date with { Span = Until(tokens, date, after), Written = date.Written.WithYear(year) };
        }

        return after;
    }

    private static TextSpan Until(TokenList tokens, ProseDate date, int next) => new(date.Span.Start, tokens[next - 1].End);
}
