using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads <c>ibid.</c>, <c>ibid., p. 5</c>, <c>idem, 2019</c>, <c>op. cit.</c> and <c>Smith, op. cit., p. 5</c>.</summary>
internal static class SameSourceReader
{
    public static bool Read(TokenList tokens, int first, int end, WrittenGroup group)
    {
        for (var at = first; at < end; at++)
        {
            var next = CitationWords.Same.Match(tokens, at, end);
            if (next == at)
                continue;
            if (at > first && !Author(tokens, first, at, group))
                return false;
            return Rest(tokens, next, end, group);
        }

        return false;
    }

    private static bool Author(TokenList tokens, int first, int at, WrittenGroup group)
    {
        var end = tokens.Is(at - 1, ',') ? at - 1 : at;
        if (!AuthorNames.Are(tokens, first, end))
            return false;
        group.Cite(CitationKind.AuthorYear, new TextSpan(tokens[first].Start, tokens[end - 1].End));
        return true;
    }

    private static bool Rest(TokenList tokens, int at, int end, WrittenGroup group)
    {
        group.Rule = SourceRule.SameAsBefore;
        var dateAt = at < end && tokens.Is(at, ',') ? at + 1 : at;
        var next = dateAt < end ? DateParser.ReadList(tokens, dateAt, end, group.Dates) : dateAt;
        if (next > dateAt)
            group.DateSpan = new TextSpan(tokens[dateAt].Start, tokens[next - 1].End);
        next = AfterDate.Read(tokens, next > dateAt ? next : at, end, out var locator);
        group.Locator = locator;
        return next == end;
    }
}
