using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads dates of the calendar in running text: days, months, years and ranges of years.</summary>
internal static class PointReader
{
    /// <summary>Reads the dates at a token; a bare year or month needs a word before it that says so.</summary>
    public static int Read(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        if (YearRangeReader.Read(tokens, at, end, dates) is var afterRange && afterRange > at)
            return afterRange;
        var next = IsForeignMonth(tokens, at) ? at : DateParser.ReadSeries(tokens, at, end, dates);
        if (next == at)
            return MonthAlone(tokens, at, dates);

        var isBareYear = dates[0].Start.Month == 0;
        var isFraction = next - at == 3 && tokens.Is(at + 1, '/');
        if ((isBareYear && (dates[0].Weekday is not null || !IsYear(tokens, at, next))) || isFraction || HasVerb(tokens, at, next))
        {
            dates.Clear();
            return at;
        }

        return next;
    }

    /// <summary>The English month that stands alone at a token; 0 when none does.</summary>
    public static int MonthAt(TokenList tokens, int at) =>
        at < tokens.Count
        && CharacterTable.IsUpper(tokens.FirstOf(at))
        && (tokens[at].Length > 4 || tokens.IsWord(at, "june") || tokens.IsWord(at, "july") || tokens.IsWord(at, "may"))
        && DateWords.Is(tokens, at, DateWordKinds.Month, out var month)
            ? month
            : 0;

    /// <summary>Whether four digits are a year here, by the words around them.</summary>
    public static bool IsYear(TokenList tokens, int at, int next)
    {
        if (IsListInBrackets(tokens, at, next) || FollowsYears(tokens, at, next))
            return true;
        if (DateWords.At(tokens, at - 1) is not { } opener || !opener.Is(DateWordKinds.YearOpener))
            return false;
        if (tokens.Is(next, '%') || DateWords.Is(tokens, next, DateWordKinds.Counted | DateWordKinds.Era))
            return false;
        // `rose by 2000`
        if ((tokens.IsWord(at - 1, "by") || tokens.IsWord(at - 1, "to")) && DateWords.Is(tokens, at - 2, DateWordKinds.Change))
            return false;
        // `in 2008 and 2010`, but not `50 died and 1720 were hurt`
        if (tokens.IsWord(at - 1, "and") && !EndsWithYear(tokens, at - 2))
            return false;
        // `2000 Russian soldiers`
        return !DateWords.Is(tokens, next + 1, DateWordKinds.Counted)
            || tokens[next].Kind != TokenKind.Word
            || opener.Is(DateWordKinds.Bound);
    }

    // `(2018)`, `(2018, 2020 and 2022)`: nothing but years.
    private static bool IsListInBrackets(TokenList tokens, int at, int next)
    {
        var first = at - 1;
        while (IsYearOrJoint(tokens, first))
            first--;
        var last = next;
        while (IsYearOrJoint(tokens, last))
            last++;
        return tokens.Is(first, '(') && tokens.Is(last, ')');
    }

    private static bool IsYearOrJoint(TokenList tokens, int at) =>
        at >= 0
        && at < tokens.Count
        && (
            tokens.Is(at, ',')
            || tokens.IsWord(at, "and")
            || (tokens[at].Kind == TokenKind.Number && DigitRuns.YearOf(tokens.TextOf(at)) > 0)
        );

    // `in 2014, 2016 and 2020`: a year between a year and another one or the end of the clause, but not `in 2014, 1500 came`.
    private static bool FollowsYears(TokenList tokens, int at, int next) =>
        tokens.Is(at - 1, ',')
        && at > 2
        && tokens[at - 2].Kind == TokenKind.Number
        && DigitRuns.YearOf(tokens.TextOf(at - 2)) > 0
        && (tokens.Is(next, ',') || tokens.IsWord(next, "and"))
        && DigitRuns.YearOf(tokens.TextOf(at)) >= DigitRuns.YearOf(tokens.TextOf(at - 2))
        && IsYear(tokens, at - 2, at - 1);

    private static bool EndsWithYear(TokenList tokens, int at)
    {
        var last = tokens.Is(at, ',') ? at - 1 : at;
        return last >= 0 && DigitRuns.YearOf(tokens.TextOf(last)) > 0;
    }

    private static int MonthAlone(TokenList tokens, int at, List<WrittenDate> dates)
    {
        if (MonthAt(tokens, at) is not (> 0 and var month) || !DateWords.Is(tokens, at - 1, DateWordKinds.MonthOpener))
            return at;
        // `by April’s sister`
        if (tokens.IsWord(at - 1, "by") && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Possessive)
            return at;
        if (IsAlsoName(month) && !OpensMonthForSure(tokens, at))
            return at;
        dates.Add(new WrittenDate(new WrittenDay(0, month, 0)));
        return at + 1;
    }

    // `of May`, `by May`, `to March` can be a person and a verb.
    private static bool IsAlsoName(int month) => month is 3 or 5;

    private static bool OpensMonthForSure(TokenList tokens, int at)
    {
        if (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Possessive)
            return false;
        return tokens.IsWord(at - 1, "in")
            || tokens.IsWord(at - 1, "since")
            || tokens.IsWord(at - 1, "until")
            || tokens.IsWord(at - 1, "during")
            || DateWords.Is(tokens, at - 1, DateWordKinds.Part | DateWordKinds.Shift);
    }

    // `Mars 2020`, `Mai 3`: in English text a month of another language stands after its day, if at all.
    private static bool IsForeignMonth(TokenList tokens, int at) =>
        CharacterTable.IsLetter(tokens.FirstOf(at))
        && MonthNames.MonthOf(tokens.TextOf(at)) > 0
        && !DateWords.Is(tokens, at, DateWordKinds.Month);

    // `may 3 times`, `march 15 miles`: in small letters these are no months.
    private static bool HasVerb(TokenList tokens, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (tokens.FirstOf(i) == 'm' && (tokens.IsWord(i, "may") || tokens.IsWord(i, "march")))
                return true;
        }

        return false;
    }
}
