using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace CorpusSdk.Decoding;

/// <summary>Decodes the metadata at the end of a row.</summary>
internal static class MetadataDecoder
{
    // Lists do not nest in front matter that was read; a damaged table must not exhaust the stack.
    private const int MaximumDepth = 8;

    public static ArticleMetadata Read(ref CompactReader reader)
    {
        var metadata = new ArticleMetadata
        {
            Subtitle = reader.String(),
            Language = reader.String(),
            SourceLanguage = reader.String(),
            Url = Address(reader.String()),
            Archived = Address(reader.String()),
            License = reader.String(),
            Summary = reader.String(),
            IsDraft = reader.Number() == 1,
            Tags = ArticleDecoder.List(ref reader, static (ref r) => r.Required()),
            Aliases = ArticleDecoder.List(ref reader, static (ref r) => r.Required()),
        };
        var fields = new SortedDictionary<string, FieldValue>(StringComparer.Ordinal);
        for (var count = reader.Count(); count > 0; count--)
            fields[reader.Required()] = Value(ref reader, depth: 0);
        return metadata with { Fields = fields };
    }

    private static FieldValue Value(ref CompactReader reader, int depth)
    {
        var kind = reader.Number() is <= (int)FieldKind.Source and var number
            ? (FieldKind)number
            : throw new ArgumentException("An unknown kind of field.");
        if (kind != FieldKind.List)
            return new FieldValue(kind, reader.Required(), reader.String());
        if (depth == MaximumDepth)
            throw new ArgumentException("Lists are nested too deeply.");
        var items = ImmutableArray.CreateBuilder<FieldValue>(reader.Count());
        for (var i = items.Capacity; i > 0; i--)
            items.Add(Value(ref reader, depth + 1));
        return new FieldValue(items);
    }

    private static Uri? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
