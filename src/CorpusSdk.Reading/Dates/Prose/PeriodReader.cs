using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads periods that say their year, decade or century: <c>the 1990s</c>, <c>the 19th century</c>, <c>Q3 2019</c>, <c>fiscal 2018</c>.</summary>
internal static class PeriodReader
{
    public static int Read(TokenList tokens, int at, int end, DateWord? word, List<ProseDate> found)
    {
        if (word is null && Decade(tokens.TextOf(at)) is { } decade)
            return Add(tokens, at, at + 1, decade, found);
        if (CenturyReader.Read(tokens, at, end, word, found) is var afterCentury && afterCentury > at)
            return afterCentury;
        if (word is null)
            return at;
        if (word.Is(DateWordKinds.Ordinal))
            return PartOfYear(tokens, at, end, word.ValueAs(DateWordKinds.Ordinal), found);
        if (word.Is(DateWordKinds.Quarter))
            return ShortPartOfYear(tokens, at, end, word, found);
        if (word.Is(DateWordKinds.Fiscal))
            return FiscalYear(tokens, at, end, found);
        return word.Is(DateWordKinds.Season) ? SeasonOfYear(tokens, at, end, word, found) : at;
    }

    /// <summary>The decade or century of <c>1990s</c>; null for any other text.</summary>
    public static EdtfDate? Decade(ReadOnlySpan<char> text)
    {
        if (text.Length != 5 || text[4] != 's' || DigitRuns.YearOf(text.Slice(0, 4)) is not (> 0 and var year) || year % 10 != 0)
            return null;
        return year % 100 == 0 && year < 2000 ? EdtfDate.Century(year) : EdtfDate.Decade(year);
    }

    /// <summary>Reads <c>’90s</c> at its apostrophe.</summary>
    public static int ReadShortDecade(TokenList tokens, int at, int end, List<ProseDate> found)
    {
        if (!(tokens.Is(at, '\u2019') || tokens.Is(at, '\'') || tokens.Is(at, '\u2018')) || at + 1 >= end)
            return at;
        var text = tokens.TextOf(at + 1);
        if (tokens[at + 1].Start != tokens[at].End || text.Length != 3 || text[2] != 's' || text[1] != '0' || text[0] is < '3' or > '9')
            return at;
        return Add(tokens, at, at + 2, EdtfDate.Decade(1900 + ((text[0] - '0') * 10)), found);
    }

    // `the first half of 2017`, `third quarter of 2019`
    private static int PartOfYear(TokenList tokens, int at, int end, int ordinal, List<ProseDate> found)
    {
        if (!DateWords.Is(tokens, at + 1, DateWordKinds.Quarter, out var months) || ordinal > 12 / months)
            return at;
        return AddPart(tokens, at, at + 2, end, ordinal, months, found);
    }

    // `Q3 2019`, `H1 2018`
    private static int ShortPartOfYear(TokenList tokens, int at, int end, DateWord word, List<ProseDate> found)
    {
        var text = tokens.TextOf(at);
        return text.Length == 2 && text[1] is >= '1' and <= '4'
            ? AddPart(tokens, at, at + 1, end, text[1] - '0', word.ValueAs(DateWordKinds.Quarter), found)
            : at;
    }

    private static int AddPart(TokenList tokens, int at, int next, int end, int ordinal, int months, List<ProseDate> found)
    {
        var yearAt = tokens.IsWord(next, "of") ? next + 1 : next;
        if (yearAt >= end || DigitRuns.YearOf(tokens.TextOf(yearAt)) is not (> 0 and var year))
            return at;
        // `the first quarter of 2023/24`: when that year begins is not known.
        if (YearRangeReader.Read(tokens, yearAt, end, out _, out _) > yearAt)
            return at;
        var first = ((ordinal - 1) * months) + 1;
        return Add(tokens, at, yearAt + 1, EdtfDate.Interval(EdtfDate.Month(year, first), EdtfDate.Month(year, first + months - 1)), found);
    }

    // A year of accounts begins in another month in each country, so that it is no more than about the year.
    private static int FiscalYear(TokenList tokens, int at, int end, List<ProseDate> found)
    {
        var yearAt = tokens.IsWord(at + 1, "year") ? at + 2 : at + 1;
        // `fiscal year 2020/21`, `fiscal 2020-21`
        if (YearRangeReader.Read(tokens, yearAt, end, out var first, out var last) is var next && next > yearAt)
            return Add(tokens, at, next, EdtfDate.Interval(EdtfDate.Year(first), EdtfDate.Year(last)), found);
        return yearAt < end && DigitRuns.YearOf(tokens.TextOf(yearAt)) is > 0 and var year
            ? Add(tokens, at, yearAt + 1, EdtfDate.Year(year, EdtfQualifier.Approximate), found)
            : at;
    }

    // `spring of 2018`, `the winter of 2014–15`, `winter 2014-2015`
    private static int SeasonOfYear(TokenList tokens, int at, int end, DateWord word, List<ProseDate> found)
    {
        var season = word.ValueAs(DateWordKinds.Season);
        var yearAt = tokens.IsWord(at + 1, "of") ? at + 2 : at + 1;
        if (yearAt >= end || CharacterTable.IsLetter(tokens.FirstOf(yearAt)))
            return at;
        if (YearRangeReader.Read(tokens, yearAt, end, out var first, out var last) is var next && next > yearAt)
            return last == first + 1 ? Add(tokens, at, next, EdtfDate.Season(first, season), found) : at;
        return DigitRuns.YearOf(tokens.TextOf(yearAt)) is > 0 and var year
            ? Add(tokens, at, yearAt + 1, EdtfDate.Season(year, season), found)
            : at;
    }

    private static int Add(TokenList tokens, int at, int next, EdtfDate date, List<ProseDate> found)
    {
        found.Add(new KnownProseDate(new TextSpan(tokens[at].Start, tokens[next - 1].End), date));
        return next;
    }
}
