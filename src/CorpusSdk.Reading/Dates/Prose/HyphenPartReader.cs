using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads parts of periods that a hyphen joins to them: <c>mid-March</c>, <c>mid-2016</c>, <c>mid-1980s</c>.</summary>
internal static class HyphenPartReader
{
    public static int Read(TokenList tokens, int at, int end, List<ProseDate> found)
    {
        var text = tokens.TextOf(at);
        var hyphen = text.IndexOf('-');
        if (hyphen is not (3 or 4 or 5) || DateWords.Of(text.Slice(0, hyphen)) is not { } part || !part.Is(DateWordKinds.Part))
            return at;
        var rest = text.Slice(hyphen + 1);
        if (PeriodReader.Decade(rest) is { } decade)
            return Add(tokens, at, at + 1, new KnownProseDate(default, decade), found);
        if (DigitRuns.YearOf(rest) is > 0 and var year)
            return Add(tokens, at, at + 1, new WrittenProseDate(default, new WrittenDate(new WrittenDay(year, 0, 0))), found);
        if (rest.Length < 3 || !CharacterTable.IsUpper(rest[0]) || DateWords.Of(rest) is not { } word || !word.Is(DateWordKinds.Month))
            return at;
        var yearAt = tokens.Is(at + 1, ',') ? at + 2 : at + 1;
        var printed = yearAt < end ? DigitRuns.YearOf(tokens.TextOf(yearAt)) : 0;
        var month = new WrittenDate(new WrittenDay(printed, word.ValueAs(DateWordKinds.Month), 0));
        return Add(tokens, at, printed > 0 ? yearAt + 1 : at + 1, new WrittenProseDate(default, month), found);
    }

    private static int Add(TokenList tokens, int at, int next, ProseDate date, List<ProseDate> found)
    {
        found.Add(date with { Span = new TextSpan(tokens[at].Start, tokens[next - 1].End) });
        return next;
    }
}
