using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads dates that are counted from the publication or from a date before them in the text.</summary>
internal static class RelativeDateReader
{
    private const int Day = 1;

    public static int Read(TokenList tokens, int at, int end, DateWord? word, List<ProseDate> found)
    {
        if (word is null)
            return DigitRuns.Value(tokens.TextOf(at)) is > 0 and var digits ? Counted(tokens, at, end, digits, found) : at;
        if (word.Is(DateWordKinds.NearDay))
            return NearDay(tokens, at, word, found);
        if (word.Is(DateWordKinds.Shift | DateWordKinds.Step) && Beside(tokens, at, end, word, found) is var next && next > at)
            return next;
        return word.Is(DateWordKinds.Number) ? Counted(tokens, at, end, word.ValueAs(DateWordKinds.Number), found) : at;
    }

    // `Russia Today`, `USA Today`: a capital inside a sentence makes a name.
    private static int NearDay(TokenList tokens, int at, DateWord word, List<ProseDate> found)
    {
        if (CharacterTable.IsUpper(tokens.FirstOf(at)) && at > 0 && tokens[at - 1].Kind != TokenKind.Symbol)
            return at;
        if (IsNowadays(tokens, at))
            return at;
        return Add(tokens, at, at + 1, RelativeKind.Period, Day, word.ValueAs(DateWordKinds.NearDay), RelativeAnchor.Publication, found);
    }

    // `today’s Kaliningrad`: the place as it now is.
    private static bool IsNowadays(TokenList tokens, int at)
    {
        var place = at + 2;
        return tokens.IsWord(at, "today")
            && place < tokens.Count
            && tokens[at + 1].Kind == TokenKind.Possessive
            && PlaceWords.IsPlace(tokens, place, place + 1)
            && !(place + 1 < tokens.Count && tokens[place + 1].Kind == TokenKind.Word);
    }

    // `last week`, `this year`, `next May`, `last Friday`, `this spring`, `last night`, `the following day`
    private static int Beside(TokenList tokens, int at, int end, DateWord word, List<ProseDate> found)
    {
        if (at + 1 >= end || DateWords.At(tokens, at + 1) is not { } next)
            return at;
        if (IsName(tokens, at))
            return at;
        var isSpecific = tokens.IsWord(at - 1, "the") || (word.Is(DateWordKinds.Step) && tokens.IsWord(at, "same"));
        if (isSpecific)
            return BesideTextDate(tokens, at, word, next, found);
        if (!word.Is(DateWordKinds.Shift))
            return at;
        var count = word.ValueAs(DateWordKinds.Shift);
        if (next.Is(DateWordKinds.Weekday))
            return Add(
                tokens,
                at,
                at + 2,
                RelativeKind.Weekday,
                next.ValueAs(DateWordKinds.Weekday),
                count,
                RelativeAnchor.Publication,
                found
            );
        if (PointReader.MonthAt(tokens, at + 1) is > 0 and var month && !IsDayOf(tokens, at + 2, end))
            return Add(tokens, at, at + 2, RelativeKind.Month, month, count, RelativeAnchor.Publication, found);
        if (next.Is(DateWordKinds.DayPart))
            return count <= 0 ? Add(tokens, at, at + 2, RelativeKind.Period, Day, count, RelativeAnchor.Publication, found) : at;
        if (next.Is(DateWordKinds.Season) && CharacterTable.IsLower(tokens.FirstOf(at + 1)))
            return Add(
                tokens,
                at,
                at + 2,
                RelativeKind.Season,
                next.ValueAs(DateWordKinds.Season),
                count,
                RelativeAnchor.Publication,
                found
            );
        // `this day` and `last decade` are no periods of the calendar.
        if (next.Is(DateWordKinds.Unit) && next.ValueAs(DateWordKinds.Unit) is var unit && IsNamed(unit, count))
            return Add(tokens, at, at + 2, RelativeKind.Period, unit, count, RelativeAnchor.Publication, found);
        return at;
    }

    // `Kamloops This Week`
    private static bool IsName(TokenList tokens, int at) =>
        CharacterTable.IsUpper(tokens.FirstOf(at))
        && CharacterTable.IsUpper(tokens.FirstOf(at + 1))
        && DateWords.Is(tokens, at + 1, DateWordKinds.Unit | DateWordKinds.DayPart | DateWordKinds.Season);

    private static bool IsNamed(int unit, int count) => unit is 2 or 3 or 4 || (unit == 6 && count <= 0);

    // `last May 5`: the day is written, and the word before it adds nothing.
    private static bool IsDayOf(TokenList tokens, int at, int end) =>
        at < end && (DigitRuns.DayOf(tokens.TextOf(at)) > 0 || DigitRuns.YearOf(tokens.TextOf(at)) > 0);

    // `the next day`, `the following year`; not `over the next year`.
    private static int BesideTextDate(TokenList tokens, int at, DateWord word, DateWord unit, List<ProseDate> found)
    {
        if (!word.Is(DateWordKinds.Step) || !unit.Is(DateWordKinds.Unit) || unit.ValueAs(DateWordKinds.Unit) is not (1 or 3 or 4))
            return at;
        if (DateWords.Is(tokens, at - 2, DateWordKinds.Span))
            return at;
        var (value, count) = (unit.ValueAs(DateWordKinds.Unit), word.ValueAs(DateWordKinds.Step));
        return Add(tokens, at, at + 2, RelativeKind.Period, value, count, RelativeAnchor.Text, found);
    }

    // `two weeks ago`, `in two years`, `a day later`
    private static int Counted(TokenList tokens, int at, int end, int number, List<ProseDate> found)
    {
        const int LargestNumber = 300;
        if (at + 1 >= end || number > LargestNumber || !DateWords.Is(tokens, at + 1, DateWordKinds.Unit, out var unit) || unit > 5)
            return at;
        var isApproximate = DateWords.Is(tokens, at - 1, DateWordKinds.Approximate);
        var first = tokens.IsWord(at - 1, "half") ? -1 : at;
        if (first < 0)
            return at;
        if (DateWords.Is(tokens, at + 2, DateWordKinds.Ago))
            return Add(tokens, at, at + 3, RelativeKind.Distance, unit, -number, RelativeAnchor.Publication, found, isApproximate);
        if (tokens.IsWord(at - 1, "in") && EndsPhrase(tokens, at + 2, end) && SpeaksOfFuture(tokens, at))
            return Add(tokens, at - 1, at + 2, RelativeKind.Distance, unit, number, RelativeAnchor.Publication, found, isApproximate);
        if (DateWords.Is(tokens, at + 2, DateWordKinds.Earlier, out var direction) && EndsPhrase(tokens, at + 3, end) && !isApproximate)
            return Add(tokens, at, at + 3, RelativeKind.Distance, unit, direction * number, RelativeAnchor.Text, found);
        return at;
    }

    // `two days after the talks` counts from the talks.
    private static bool EndsPhrase(TokenList tokens, int at, int end) =>
        at >= end || tokens.Is(at, ',') || tokens.Is(at, '.') || tokens.Is(at, ';') || tokens.Is(at, '(');

    // The verb right before `in two years`; `the second attack in two years` has none.
    private static bool SpeaksOfFuture(TokenList tokens, int at)
    {
        const int Farthest = 8;
        for (var i = at - 2; i >= 0 && at - i <= Farthest && tokens[i].Kind != TokenKind.Symbol; i--)
        {
            if (DateWords.At(tokens, i) is not { } word)
                continue;
            if (tokens.IsWord(i, "be"))
                continue;
            if (word.Is(DateWordKinds.Ordinal) || tokens.IsWord(i, "time"))
                return false;
            if (word.Is(DateWordKinds.Future | DateWordKinds.Past))
                return word.Is(DateWordKinds.Future);
        }

        return false;
    }

    private static int Add(
        TokenList tokens,
        int at,
        int next,
        RelativeKind kind,
        int value,
        int count,
        RelativeAnchor anchor,
        List<ProseDate> found,
        bool isApproximate = false
    )
    {
        var span = new TextSpan(tokens[at].Start, tokens[next - 1].End);
        found.Add(new RelativeProseDate(span, new RelativeDate(kind, value, count, anchor, isApproximate)));
        return next;
    }
}
