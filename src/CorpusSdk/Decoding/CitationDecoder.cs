using System.Collections.Generic;
using System.Collections.Immutable;

namespace CorpusSdk.Decoding;

/// <summary>Decodes the citations of a row: groups, and a citation for each group and source.</summary>
internal static class CitationDecoder
{
    private const int SeeFlag = 16;

    public static ImmutableArray<CitationGroup> Read(
        Article article,
        RowNames names,
        ref CompactReader reader,
        ImmutableArray<Parenthetical> parentheticals,
        out Citation[] citations
    )
    {
        var groups = ImmutableArray.CreateBuilder<CitationGroup>(reader.Count());
        var all = new List<Citation>();
        var at = 0;
        for (var i = groups.Capacity; i > 0; i--)
            groups.Add(ReadGroup(article, names, ref reader, ref at, groups.Count, parentheticals, all));
        citations = [.. all];
        return groups.MoveToImmutable();
    }

    private static CitationGroup ReadGroup(
        Article article,
        RowNames names,
        ref CompactReader reader,
        ref int at,
        int index,
        ImmutableArray<Parenthetical> parentheticals,
        List<Citation> all
    )
    {
        var span = reader.Span(ref at);
        var groupSpan = reader.SpanAt(checked(span.Start + reader.Number()));
        var parenthetical = reader.Optional() is { } number ? parentheticals[number] : null;
        var kind = reader.Number();
        var sources = new (string Id, WrittenWords Written, SourceRule Rule)[reader.Count()];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = (names[reader.Number()].Id, reader.Written(article, groupSpan.Start), (SourceRule)reader.Number());
        var date = ReadDate(article, groupSpan, ref reader);
        var locator = reader.String();
        var minimum = ReadSupport(ref reader, span.Start);
        var maximum = ReadSupport(ref reader, span.Start);
        var location = new SourceLocation(article.SourceFile, reader.Number(), reader.Number());
        var group = new CitationGroup(
            article,
            index,
            span,
            groupSpan,
            parenthetical,
            (CitationKind)(kind % SeeFlag),
            kind >= SeeFlag,
            date,
            locator,
            new Support(article, minimum, maximum),
            location
        );
        if (sources.Length == 0)
            all.Add(new Citation(group, all.Count, null, null, SourceRule.Missing));
        foreach (var (id, written, rule) in sources)
            all.Add(new Citation(group, all.Count, article.Model.Source(id), written, rule));
        return group;
    }

    private static CitedDate? ReadDate(Article article, TextSpan group, ref CompactReader reader)
    {
        if (reader.Date() is not { } value)
            return null;
        return new CitedDate(reader.Written(article, group.Start), value, (DateBasis)reader.Number(), reader.Date(), [.. reader.Dates()]);
    }

    private static TextSpan ReadSupport(ref CompactReader reader, int citation) => reader.SpanAt(citation - reader.Number());
}
