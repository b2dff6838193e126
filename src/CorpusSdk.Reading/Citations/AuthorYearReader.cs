using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads author and year: <c>Smith, 2019a</c>, <c>Nadim et al, 2006</c>, <c>Smith and Jones 2019: 45</c>, <c>Smith, n.d.</c>; and a surname with a full
/// date and no comma, <c>Peters 10 May 2021</c>.
/// </summary>
internal static class AuthorYearReader
{
    /// <summary>A whole group of authors, years and a locator.</summary>
    public static bool Read(TokenList tokens, SourceRegistry registry, int first, int end, WrittenGroup group)
    {
        for (var at = first + 1; at < end; at++)
        {
            var next = YearList.Read(tokens, at, end, group.Dates, out _);
            var isUndated = next == at;
            if (isUndated)
                next = CitationWords.Undated.Match(tokens, at, end);
            if (next == at)
                continue;
            if (!Rest(tokens, next, end, group) || !Authors(tokens, registry, first, at, group, isUndated))
                break;
            if (!isUndated)
                group.DateSpan = new TextSpan(tokens[at].Start, tokens[next - 1].End);
            return true;
        }

        group.Dates.Clear();
        group.Locator = null;
        return false;
    }

    /// <summary>A surname and a full date without a comma.</summary>
    public static bool ReadDated(TokenList tokens, SourceRegistry registry, int first, int end, WrittenGroup group)
    {
        if (group.Dates.Count != 1 || group.Dates[0].Start is not { Year: > 0, Day: > 0 } || end - first != 1)
            return false;
        if (
            !AuthorNames.Are(tokens, first, end)
            || SourceNames.LooksLikeOutlet(tokens, first, end)
            || registry.Find(tokens.TextOf(first)) is { IsMedia: true }
            || CitationWords.Fact.Holds(tokens, first)
        )
            return false;
        group.Kind = CitationKind.AuthorYear;
        group.Sources.Add(new TextSpan(tokens[first].Start, tokens[end - 1].End));
        return true;
    }

    private static bool Rest(TokenList tokens, int at, int end, WrittenGroup group)
    {
        var next = AfterDate.Read(tokens, at, end, out var locator);
        group.Locator = locator;
        return next == end;
    }

    private static bool Authors(TokenList tokens, SourceRegistry registry, int first, int dateAt, WrittenGroup group, bool isUndated)
    {
        var end = tokens.Is(dateAt - 1, ',') ? dateAt - 1 : dateAt;
        if (end <= first)
            return false;
        end = WithoutEditor(tokens, first, WithoutRelay(tokens, first, end));
        var span = new TextSpan(tokens[first].Start, tokens[end - 1].End);
        var known = registry.Find(tokens.Text.AsSpan(span));
        if (known is { IsMedia: true } || (known is null && (IsOutlet(tokens, first, end) || !AuthorNames.Are(tokens, first, end))))
        {
            // An outlet with a year is read by its name; without a date only here.
            if (!isUndated || !(known is not null || SourceNames.LooksLikeName(tokens, first, end)))
                return false;
        }
        else
        {
            group.Kind = CitationKind.AuthorYear;
        }

        if ((CitationWords.Fact.Holds(tokens, first) && end - first == 1) || CitationWords.Paper.MatchBefore(tokens, first, end) < end)
            return false;
        group.Sources.Add(span);
        return true;
    }

    // `Press 2001`: a word of outlets alone is a surname, when no outlet of that name is known.
    private static bool IsOutlet(TokenList tokens, int first, int end) =>
        SourceNames.LooksLikeOutlet(tokens, first, end) && (end - first > 1 || SourceNames.IsDomain(tokens, first));

    // `Smith (ed.), 2008`
    private static int WithoutEditor(TokenList tokens, int first, int end)
    {
        var open = tokens.Is(end - 2, '.') ? end - 4 : end - 3;
        return
            tokens.Is(end - 1, ')')
            && open > first
            && tokens.Is(open, '(')
            && (
                tokens.IsWord(open + 1, "ed")
                || tokens.IsWord(open + 1, "eds")
                || tokens.IsWord(open + 1, "ed.")
                || tokens.IsWord(open + 1, "eds.")
            )
            ? open
            : end;
    }

    // `Smith 2001, cited in Jones 2010`: the part before the relay has its own year and is read by it.
    private static int WithoutRelay(TokenList tokens, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (CitationWords.Relay.Match(tokens, i, end) > i)
                return tokens.Is(i - 1, ',') ? i - 1 : i;
        }

        return end;
    }
}
