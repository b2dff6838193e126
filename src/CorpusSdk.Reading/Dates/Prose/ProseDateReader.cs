using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads a date of running text at a token, with the words that make it a part or the end of a period.</summary>
internal static class ProseDateReader
{
    // `mid-May`
    private const int ShortestJoined = 7;

    // Other words of dates stand only beside one of these or a number.
    private const DateWordKinds Openers =
        DateWordKinds.Weekday
        | DateWordKinds.Season
        | DateWordKinds.Number
        | DateWordKinds.Ordinal
        | DateWordKinds.Shift
        | DateWordKinds.NearDay
        | DateWordKinds.Step
        | DateWordKinds.Part
        | DateWordKinds.Bound
        | DateWordKinds.RangeOpener
        | DateWordKinds.Quarter
        | DateWordKinds.Fiscal
        | DateWordKinds.Month;

    /// <summary>Reads the dates that begin at a token.</summary>
    /// <returns>The token after them; <paramref name="at"/> when there are none.</returns>
    public static int Read(TokenList tokens, int at, int end, List<ProseDate> found)
    {
        if (tokens[at].Kind is TokenKind.Symbol or TokenKind.Possessive)
            return PeriodReader.ReadShortDecade(tokens, at, end, found);
        var word = DateWords.At(tokens, at);
        var isNumber = tokens.FirstOf(at) is >= '0' and <= '9';
        // `release 052/24, 13 March`: what follows a slash belongs to a number.
        if (isNumber && tokens.Is(at - 1, '/') && tokens[at - 1].End == tokens[at].Start)
            return at;
        if (word is null && !isNumber)
        {
            if (tokens[at].Length < ShortestJoined)
                return at;
            return HyphenPartReader.Read(tokens, at, end, found) is var afterPart && afterPart > at
                ? afterPart
                : CenturyReader.Read(tokens, at, end, word, found);
        }

        if (word is not null)
        {
            if (!word.Is(Openers))
                return at;
            if (word.Is(DateWordKinds.RangeOpener) && RangeReader.Read(tokens, at, end, found) is var afterRange && afterRange > at)
                return afterRange;
            if (word.Is(DateWordKinds.Bound) && BoundReader.Read(tokens, at, end, word, found) is var afterBound && afterBound > at)
                return afterBound;
            if (word.Is(DateWordKinds.Part) && ReadPart(tokens, at, end, found) is var afterPart && afterPart > at)
                return afterPart;
        }

        return ReadInner(tokens, at, end, word, found);
    }

    /// <summary>Reads a date without a preposition and without a part.</summary>
    public static int ReadInner(TokenList tokens, int at, int end, DateWord? word, List<ProseDate> found)
    {
        if (RelativeDateReader.Read(tokens, at, end, word, found) is var afterRelative && afterRelative > at)
            return afterRelative;
        if (PeriodReader.Read(tokens, at, end, word, found) is var afterPeriod && afterPeriod > at)
            return afterPeriod;
        if (RangeReader.ReadPlain(tokens, at, end, found) is var afterRange && afterRange > at)
            return afterRange;
        if (word is not null && !word.Is(DateWordKinds.Month | DateWordKinds.Weekday | DateWordKinds.Season))
            return at;
        var dates = new List<WrittenDate>();
        var next = PointReader.Read(tokens, at, end, dates);
        if (next > at)
        {
            var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
            var count = found.Count;
            foreach (var date in dates)
                found.Add(new WrittenProseDate(span, date));
            return YearSuffixReader.Read(tokens, next, end, found, count);
        }

        return WeekdayReader.Read(tokens, at, word, found);
    }

    // `early May`, `late in 2016`, `later this month`
    private static int ReadPart(TokenList tokens, int at, int end, List<ProseDate> found)
    {
        var inner = tokens.IsWord(at + 1, "in") ? at + 2 : at + 1;
        if (inner >= end || tokens[inner].Kind == TokenKind.Symbol)
            return at;
        var count = found.Count;
        var next = ReadInner(tokens, inner, end, DateWords.At(tokens, inner), found);
        if (next == inner)
            return at;
        Widen(tokens, at, found, count);
        return next;
    }

    /// <summary>Lets the dates from an index on begin at an earlier token.</summary>
    public static void Widen(TokenList tokens, int at, List<ProseDate> found, int from)
    {
        for (var i = from; i < found.Count; i++)
            found[i] = found[i] with { Span = new TextSpan(tokens[at].Start, found[i].Span.End) };
    }
}
