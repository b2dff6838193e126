using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads what stands around the names of a group: <c>see</c>, <c>Part One in</c>, <c>accessed</c>.</summary>
internal static class OpeningReader
{
    /// <summary>Skips <c>see</c>, <c>see also</c>, <c>cf.</c> and a part of a series.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="first">First token of the group.</param>
    /// <param name="end">Token after the group.</param>
    /// <param name="see">Whether <c>see</c> is printed.</param>
    /// <param name="isReference">Whether the group points to another place of the same document.</param>
    public static int Skip(TokenList tokens, int first, int end, out bool see, out bool isReference)
    {
        var at = first;
        see = tokens.IsWord(at, "see");
        if (see)
        {
            at++;
            if (tokens.IsWord(at, "also"))
                at++;
            if (tokens.IsWord(at, "e.g") || tokens.IsWord(at, "e.g."))
                at++;
        }
        else if (tokens.IsWord(at, "cf") || tokens.IsWord(at, "e.g") || tokens.IsWord(at, "e.g."))
        {
            at++;
        }

        while (at < end && at > first && (tokens.Is(at, '.') || tokens.Is(at, ',') || tokens.Is(at, ':')))
            at++;
        var afterPart = SkipPart(tokens, at, end);
        isReference = afterPart >= end && afterPart > at || (see && afterPart == at && at < end && IsReferenceWord(tokens, at, end));
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
            if (tokens.Is(last, ','))
            {
                if (last == first)
                    return first - 1;
                end = last;
            }
            else if (IsDateWord(tokens, last) || (MonthNames.WeekdayOf(tokens.TextOf(last)) is not null && last > first))
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

    private static bool IsDateWord(TokenList tokens, int at) =>
        tokens.IsWord(at, "accessed")
        || tokens.IsWord(at, "retrieved")
        || tokens.IsWord(at, "updated")
        || tokens.IsWord(at, "published")
        || tokens.IsWord(at, "posted")
        || tokens.IsWord(at, "dated");

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

    private static bool IsReferenceWord(TokenList tokens, int at, int end)
    {
        if (!NameWords.IsReference(tokens.TextOf(at)))
            return false;
        for (var i = at + 1; i < end; i++)
        {
            if (tokens.Is(i, ',') && i + 1 < end && tokens[i + 1].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }
}
