using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads what stands around the names of a group: <c>see</c>, <c>Part One in</c>, <c>cited in</c>, <c>accessed</c>.</summary>
internal static class OpeningReader
{
    /// <summary>Skips <c>see</c>, <c>see also</c>, <c>cf.</c>, <c>cited in</c> and a part of a series.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="first">First token of the group.</param>
    /// <param name="end">Token after the group.</param>
    /// <param name="see">Whether <c>see</c> is printed.</param>
    /// <param name="isReference">Whether the group points to another place of the same document.</param>
    public static int Skip(TokenList tokens, int first, int end, out bool see, out bool isReference)
    {
        var at = Words(tokens, first, end, out see);
        var afterPart = SkipPart(tokens, at, end);
        isReference = (afterPart >= end && afterPart > at) || (afterPart == at && at < end && PointsInside(tokens, at, end, see));
        return afterPart;
    }

    /// <summary>The end of the names before a date: without comma, weekday and words such as <c>accessed</c>.</summary>
    /// <returns>Less than <paramref name="first"/> when only a comma stands before the date.</returns>
    public static int DropBeforeDate(TokenList tokens, int first, int dateAt)
    {
        var end = dateAt;
        while (end > first)
        {
            var last = end - 1;
            if (tokens.Is(last, ',') || tokens.Is(last, ':'))
            {
                if (last == first)
                    return tokens.Is(last, ',') ? first - 1 : first;
                end = last;
            }
            // `Interfax – May 4`, `Interfax—May 4`; a hyphen without a blank belongs to a name.
            else if (
                last > first
                && DateParser.IsDash(tokens, last)
                && (tokens[last].Start > tokens[last - 1].End || tokens.Is(last, '\u2014') || tokens.Is(last, '\u2013'))
            )
            {
                end = last;
            }
            else if (CitationWords.BeforeDate.MatchBefore(tokens, first, end) is var words && words < end)
            {
                end = words;
            }
            else if (last > first && MonthNames.WeekdayOf(tokens.TextOf(last)) is not null)
            {
                end = last;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int Words(TokenList tokens, int first, int end, out bool see)
    {
        see = false;
        var at = first;
        while (at < end)
        {
            at = Lead(tokens, at, end);
            var next = CitationWords.See.Match(tokens, at, end);
            see |= next > at;
            if (next == at)
                next = CitationWords.Open.Match(tokens, at, end);
            if (next == at)
                next = CitationWords.Relayed.Match(tokens, at, end);
            if (next == at || next >= end)
                break;
            while (next < end && (tokens.Is(next, '.') || tokens.Is(next, ',') || tokens.Is(next, ':')))
                next++;
            at = next;
        }

        return at;
    }

    // `for background, see EDM, May 4`, `on this see …`: where `see` stands; the start when it does not.
    private static int Lead(TokenList tokens, int at, int end)
    {
        const int MostWords = 7;
        var first = CitationWords.Lead.Match(tokens, at, end);
        if (first == at)
            return at;
        for (var i = first; i < end && i - first < MostWords; i++)
        {
            if (CitationWords.See.Match(tokens, i, end) > i)
                return i;
            if (!tokens.Is(i, ',') && !CharacterTable.IsLower(tokens.FirstOf(i)))
                break;
        }

        return at;
    }

    // `Part One in EDM`, `Part Two, EDM`
    private static int SkipPart(TokenList tokens, int at, int end)
    {
        if (!tokens.IsWord(at, "part") || at + 1 >= end)
            return at;
        var next = at + 2;
        if (tokens.IsWord(next, "in") || tokens.Is(next, ',') || tokens.IsWord(next, "of"))
            next++;
        return next;
    }

    // `see below`, `see table 2`; without `see` a label and a number: `Figure 1`, `Table 2, left`, `Section 3.1`.
    private static bool PointsInside(TokenList tokens, int at, int end, bool see)
    {
        if (!NameWords.IsReference(tokens.TextOf(at)))
            return false;
        if (!see)
            return IsLabel(tokens, at, end);
        for (var i = at + 1; i < end; i++)
        {
            if (tokens.Is(i, ',') && i + 1 < end && tokens[i + 1].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }

    private static bool IsLabel(TokenList tokens, int at, int end)
    {
        const int MostTokens = 8;
        var number = at + 1;
        if (tokens.Is(number, '.'))
            number++;
        if (end - at > MostTokens)
            return false;
        if (number >= end)
            return tokens.IsWord(at, "above") || tokens.IsWord(at, "below");
        var c = tokens.FirstOf(number);
        return c is >= '0' and <= '9' || (tokens[number].Length <= 3 && number + 1 == end && CharacterTable.IsUpper(c));
    }
}
