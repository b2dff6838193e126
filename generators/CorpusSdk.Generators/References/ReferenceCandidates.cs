using System;
using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading;
using CorpusSdk.Series;

namespace CorpusSdk.Generators.References;

/// <summary>The references of a document that have to lead to an article.</summary>
/// <param name="Part">The part of a series that the document is.</param>
/// <param name="Items">The references.</param>
internal sealed record ReferenceCandidates(SeriesPart? Part, EquatableArray<PlacedReference> Items)
{
    private const int LongestWritten = 80;

    private static readonly string[] Extensions = [".md", ".txt"];

    /// <summary>Null when there are none, or the document says that the rule does not apply to it.</summary>
    public static ReferenceCandidates? Of(ArticleReading reading, string text, string path)
    {
        if (reading.References.Count == 0 || reading.Ignored.AsSpan().IndexOf(Rules.UnresolvedReference.Id) >= 0)
            return null;
        var items = reading
            .References.Where(IsPromise)
            .Select(r => new PlacedReference(
                r.Kind,
                r.Key,
                Excerpt.Of(text, r.Span, LongestWritten),
                TextPosition.At(path, text, r.Span.Start, r.Span.Length)
            ))
            .ToEquatableArray();
        return items.Count == 0 ? null : new(SeriesPart.Of(reading.Title?.Text), items);
    }

    // A link without the extension of a document may lead to another page of the site; a README is a page about a folder.
    private static bool IsPromise(ReferenceReading reference)
    {
        if (reference.Kind != ReferenceKind.Link)
            return true;
        var name = reference.Key.Substring(reference.Key.LastIndexOf('/') + 1);
        return Array.Exists(Extensions, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            && !name.StartsWith("README.", StringComparison.OrdinalIgnoreCase);
    }
}
