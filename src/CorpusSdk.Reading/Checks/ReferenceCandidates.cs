using System;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;
using CorpusSdk.Series;

namespace CorpusSdk.Reading.Checks;

/// <summary>The references of a document that have to lead to an article.</summary>
/// <param name="Path">Path of the document as the caller knows it.</param>
/// <param name="Part">The part of a series that the document is.</param>
/// <param name="Items">The references.</param>
internal sealed record ReferenceCandidates(string Path, SeriesPart? Part, EquatableArray<PlacedReference> Items)
{
    private const int LongestWritten = 80;

    private static readonly string[] Extensions = [".md", ".txt"];

    /// <summary>Null when there are none, or the document says that the rule does not apply to it.</summary>
    public static ReferenceCandidates? Of(ArticleReading reading, string text, string path)
    {
        if (reading.References.Count == 0)
            return null;
        var lines = new LineMap(text);
        var items = reading
            .References.Where(r => IsPromise(r) && !reading.Ignores(ReferenceRules.Unresolved.Id, r.Span))
            .Select(r => Place(reading, r, text, lines))
            .ToEquatableArray();
        return items.Count == 0 ? null : new(path, SeriesPart.Of(reading.Title?.Text), items);
    }

    private static PlacedReference Place(ArticleReading reading, ReferenceReading reference, string text, LineMap lines)
    {
        var missing = reference.Kind == ReferenceKind.Link ? $"no document '{reference.Key}'" : $"no part {reference.Key} of this series";
        var written = Excerpt.Of(reading.Plain(text, Excerpt.Start(reference.Span, LongestWritten)), LongestWritten);
        return new(reference.Kind, reference.Key, FindingPlace.At(lines, ReferenceRules.Unresolved, reference.Span, written, missing));
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
