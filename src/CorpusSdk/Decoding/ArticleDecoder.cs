using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;

namespace CorpusSdk.Decoding;

/// <summary>Decodes the row of an article; docs/table-format.md has the layout.</summary>
internal static class ArticleDecoder
{
    /// <exception cref="CorpusFormatException">The row is damaged.</exception>
    public static ArticleBody Decode(Article article)
    {
        try
        {
            var head = article.Shard.Head;
            var reader = new CompactReader(article.Shard.Table, head.RowStart(article.Row), head.Version);
            return Decode(article, head, ref reader);
        }
        catch (Exception problem)
            when (problem is IndexOutOfRangeException or OverflowException or ArgumentException or FormatException or NullReferenceException
            )
        {
            throw CorpusFormatException.Damaged("row of article '" + article.Id + "'", problem);
        }
    }

    private static ArticleBody Decode(Article article, ShardTable head, ref CompactReader reader)
    {
        var names = RowNames.Read(head, ref reader);
        var hash = reader.Long();
        var length = reader.Number();
        reader.LimitSpans(length);
        TextSpan? title = reader.Number() == 0 ? null : reader.SpanAt(reader.Number());
        var publication = reader.Optional() is { } index ? article.Model.Publication(names[index].Id) : null;
        var volume = reader.Optional();
        var issue = reader.Optional();
        var published = ReadPublished(article, ref reader);
        var authors = List(ref reader, static (ref r) => r.Required());
        var at = 0;
        var credits = List(ref reader, (ref r) => new Credit(article, r.Span(ref at), r.Required()));
        at = 0;
        var blocks = List(ref reader, (ref r) => new Block(article, r.Span(ref at), (BlockKind)r.Number()));
        at = 0;
        var sentences = List(ref reader, (ref r, i) => new Sentence(article, i, r.Span(ref at)));
        at = 0;
        var parentheticals = List(ref reader, (ref r, i) => new Parenthetical(article, i, r.Span(ref at), (ParentheticalClass)r.Number()));
        var groups = CitationDecoder.Read(article, names, ref reader, parentheticals, out var citations);
        at = 0;
        var dates = List(ref reader, (ref r) => ReadDate(article, ref r, ref at));
        var entities = EntityDecoder.Read(article, names, ref reader, out var mentions);
        if (mentions.Length > 0 && blocks.Length == 0)
            throw new FormatException("A mention stands in no block.");
        var quotations = QuotationDecoder.Read(article, ref reader, entities, groups);
        at = 0;
        var acronyms = List(ref reader, (ref r) => new Acronym(article, r.Span(ref at), r.Required(), r.Required()));
        at = 0;
        var glosses = List(ref reader, (ref r) => new Gloss(article, r.Span(ref at), r.Required(), r.Required()));
        var markup = head.Version >= TableFormat.Markup ? ReadMarkup(ref reader) : [];
        return new ArticleBody
        {
            TextHash = hash,
            TextLength = length,
            TitleSpan = title,
            Publication = publication,
            Volume = volume,
            Issue = issue,
            Published = published,
            Authors = authors,
            Credits = credits,
            Blocks = blocks,
            Sentences = sentences,
            Parentheticals = parentheticals,
            Groups = groups,
            Citations = citations,
            Dates = dates,
            Entities = entities,
            Mentions = mentions,
            Quotations = quotations,
            Acronyms = acronyms,
            Glosses = glosses,
            Markup = markup,
            // Rows that say nothing of it end here, as those of older tables do.
            Metadata = reader.Position < head.RowEnd(article.Row) ? MetadataDecoder.Read(ref reader) : ArticleMetadata.Empty,
            References = reader.Position < head.RowEnd(article.Row) ? ReadReferences(ref reader) : [],
        };
    }

    internal delegate T ReadItem<T>(ref CompactReader reader);

    internal delegate T ReadNumberedItem<T>(ref CompactReader reader, int index);

    internal static ImmutableArray<T> List<T>(ref CompactReader reader, ReadItem<T> read)
    {
        var items = new T[reader.Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(ref reader);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    internal static ImmutableArray<T> List<T>(ref CompactReader reader, ReadNumberedItem<T> read)
    {
        var items = new T[reader.Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(ref reader, i);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private static MarkupPiece[] ReadMarkup(ref CompactReader reader)
    {
        var pieces = new MarkupPiece[reader.Count()];
        var at = 0;
        var end = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = new MarkupPiece(reader.Span(ref at), reader.Required());
            if (pieces[i].Span.Start < end)
                throw new FormatException("Two pieces of markup overlap.");
            end = pieces[i].Span.End;
        }

        return pieces;
    }

    private static ImmutableArray<ReferenceEntry> ReadReferences(ref CompactReader reader)
    {
        var at = 0;
        return List(ref reader, (ref r) => new ReferenceEntry(r.Span(ref at), (ReferenceKind)r.Number(), r.Required()));
    }

    private static DatedFact? ReadPublished(Article article, ref CompactReader reader)
    {
        if (reader.Date() is not { } date)
            return null;
        var basis = (PublishedBasis)reader.Number();
        var at = 0;
        return new DatedFact(article, date, basis, List(ref reader, (ref r) => r.Span(ref at)));
    }

    private static TimeExpression ReadDate(Article article, ref CompactReader reader, ref int at) =>
        new(article, reader.Span(ref at), reader.Date()!, (DateBasis)reader.Number(), reader.Date(), [.. reader.Dates()]);
}
