using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Datelines;

/// <summary>Reads the dateline of the first paragraph: a place in capitals, a date or an agency in brackets or both, a dash.</summary>
internal static class DatelineReader
{
    private const int LongestPlace = 8;

    /// <summary>The dateline; null when the first paragraph begins otherwise.</summary>
    public static Dateline? Read(ArticleDraft draft)
    {
        if (draft.Body.Count == 0)
            return null;
        var tokens = draft.Tokens;
        var block = draft.Body[0];
        var end = tokens.At(block.End);
        var first = tokens.At(block.Start);
        var at = SkipPlace(tokens, first, end);
        if (at == first)
            return null;
        var dates = new List<WrittenDate>();
        at = DateParser.ReadSeries(tokens, at, end, dates);
        if (dates.Count > 1 || (dates.Count == 1 && dates[0].Start.Day == 0))
            return null;
        if (dates.Count == 1 && tokens.Is(at, ','))
            at++;

        var agency = tokens.Is(at, '(') ? BracketAt(draft, tokens[at].Start) : null;
        if (agency is not null)
            at = agency.LastToken + 1;
        // `WASHINGTON (Dec. 15, 2021) —`
        if (agency is not null && dates.Count == 0 && DayIn(tokens, agency) is { } day)
        {
            dates.Add(day);
            agency = null;
        }

        // `NATO (the alliance) — …` defines a name; without a date, only a known agency makes a dateline.
        if ((dates.Count == 0 && !IsKnown(draft, agency)) || at >= end || !DateParser.IsDash(tokens, at))
            return null;
        return new Dateline(new TextSpan(block.Start, tokens[at].End), dates.Count == 1 ? dates[0] : null, agency);
    }

    // The only date that a bracket holds, when it holds nothing else.
    private static WrittenDate? DayIn(TokenList tokens, Bracket bracket)
    {
        var dates = new List<WrittenDate>();
        return
            DateParser.ReadSeries(tokens, bracket.FirstToken + 1, bracket.LastToken, dates) == bracket.LastToken
            && dates.Count == 1
            && dates[0].Start.Day > 0
            ? dates[0]
            : null;
    }

    // `MOSCOW, `, `WASHINGTON, D.C., `, `RIO DE JANEIRO, Brazil, `
    private static int SkipPlace(TokenList tokens, int first, int end)
    {
        if (!IsInCapitals(tokens, first))
            return first;
        var at = first;
        while (at < end && at - first < LongestPlace && (tokens.Is(at, ',') || tokens.Is(at, '/') || IsPlaceWord(tokens, at)))
            at++;
        return at;
    }

    private static bool IsPlaceWord(TokenList tokens, int at) =>
        tokens[at].Kind == TokenKind.Word
        && CharacterTable.IsUpper(tokens.FirstOf(at))
        && MonthNames.MonthOf(tokens.TextOf(at)) == 0
        && MonthNames.WeekdayOf(tokens.TextOf(at)) is null;

    private static bool IsInCapitals(TokenList tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word || tokens[at].Length < 3)
            return false;
        foreach (var c in tokens.TextOf(at))
        {
            if (CharacterTable.IsLower(c) || CharacterTable.IsDigit(c))
                return false;
        }

        return true;
    }

    private static bool IsKnown(ArticleDraft draft, Bracket? agency) =>
        agency is not null
        && draft.Options.Sources.Find(draft.Text.AsSpan(TextSpans.Trim(draft.Text, agency.Span.Start + 1, agency.Span.End - 1)))
            is not null;

    private static Bracket? BracketAt(ArticleDraft draft, int position)
    {
        var index = SortedSpans.LastAtOrBefore(draft.Brackets, static b => b.Span, position);
        return index >= 0 && draft.Brackets[index] is { Block: >= 0 } bracket && bracket.Span.Start == position ? bracket : null;
    }
}
