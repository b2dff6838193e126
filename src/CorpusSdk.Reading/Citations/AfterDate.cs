using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads what may follow the date of a group: a locator, a time of day, when it was accessed, an address, who passed it on, a note.</summary>
internal static class AfterDate
{
    /// <summary>The token after all that belongs to the group; less than <paramref name="end"/> when something stands there that does not.</summary>
    public static int Read(TokenList tokens, int at, int end, out TextSpan? locator)
    {
        locator = null;
        while (at < end)
        {
            var next = Piece(tokens, at, end, ref locator);
            if (next == at)
                break;
            at = next;
        }

        return at;
    }

    private static int Piece(TokenList tokens, int at, int end, ref TextSpan? locator)
    {
        if (NoteReader.Read(tokens, at, end) is var afterNote && afterNote > at)
            return afterNote;
        if (locator is null && LocatorReader.Read(tokens, at, end, out locator) is var afterLocator && afterLocator > at)
            return afterLocator;
        var first = tokens.Is(at, ',') ? at + 1 : at;
        if (first >= end)
            return at;
        if (ClockTime.Read(tokens, first, end) is var afterTime && afterTime > first)
            return afterTime;
        if (first > at && AddressReader.IsAddress(tokens, AddressAt(tokens, first, end), end))
            return end;
        if (CitationWords.Relay.Match(tokens, first, end) is var name && name > first && name < end)
            return RelayEnd(tokens, name, end) ? end : at;
        if (CitationWords.BeforeDate.Match(tokens, first, end) is var second && second > first && second < end)
        {
            var afterSecond = DateParser.ReadList(tokens, second, end, []);
            return afterSecond > second ? afterSecond : at;
        }

        return PlaceInBrackets(tokens, first, end) ? end : at;
    }

    // `available at: https://…`
    private static int AddressAt(TokenList tokens, int first, int end)
    {
        var next = CitationWords.Address.Match(tokens, first, end);
        if (next > first && tokens.Is(next, ':'))
            next++;
        return next < end ? next : first;
    }

    // `cited in Jones 2010`, `via BBC Monitoring`
    private static bool RelayEnd(TokenList tokens, int first, int end)
    {
        var names = first;
        while (names < end && DateParser.ReadList(tokens, names, end, []) == names)
            names++;
        var nameEnd = names < end && tokens.Is(names - 1, ',') ? names - 1 : names;
        return SourceNames.LooksLikeName(tokens, first, nameEnd) || AuthorNames.Are(tokens, first, nameEnd);
    }

    private static bool PlaceInBrackets(TokenList tokens, int first, int end) =>
        tokens.Is(first, '[') && tokens.Is(end - 1, ']') && end - first > 2 && SourceNames.LooksLikeName(tokens, first + 1, end - 1);
}
