using CorpusSdk.Characters;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads author and year: <c>Smith, 2019a</c>, <c>Nadim et al, 2006</c>, <c>Smith and Jones 2019</c>; and a surname with a full date and no comma,
/// <c>Peters 10 May 2021</c>.
/// </summary>
internal static class AuthorYearReader
{
    public static bool Read(TokenList tokens, SourceRegistry registry, int first, int end, int dateAt, CitationGroup group)
    {
        if (
            group.Dates.Count != 1
            || registry.Find(System.MemoryExtensions.AsSpan(tokens.Text, tokens[first].Start, tokens[end - 1].End - tokens[first].Start))
                is not null
        )
            return false;
        var date = group.Dates[0];
        var yearOnly = date is { End: null, Start: { Month: 0, Year: > 0 } };
        var fullWithoutComma = !tokens.Is(dateAt - 1, ',') && date.Start is { Year: > 0, Day: > 0 } && end - first == 1;
        if (!(yearOnly || fullWithoutComma) || !LooksLikeAuthors(tokens, first, end) || SourceNames.LooksLikeOutlet(tokens, first, end))
            return false;
        group.Kind = CitationKind.AuthorYear;
        group.Sources.Add(new TextSpan(tokens[first].Start, tokens[end - 1].End));
        return true;
    }

    private static bool LooksLikeAuthors(TokenList tokens, int first, int end)
    {
        const int MostTokens = 14;
        if (end - first > MostTokens || !CharacterTable.IsUpper(tokens.FirstOf(first)) || PlaceWords.IsPlace(tokens, first, end))
            return false;
        for (var i = first; i < end; i++)
        {
            if (NameWords.IsEvent(tokens.TextOf(i)))
                return false;
            var isName = tokens[i].Kind == TokenKind.Word && CharacterTable.IsUpper(tokens.FirstOf(i));
            var isJoin =
                tokens.Is(i, ',')
                || tokens.Is(i, '&')
                || tokens.Is(i, '.')
                || tokens.IsWord(i, "and")
                || tokens.IsWord(i, "et")
                || tokens.IsWord(i, "al")
                || NameWords.IsConnector(tokens.TextOf(i));
            if (!isName && !isJoin)
                return false;
        }

        return true;
    }
}
