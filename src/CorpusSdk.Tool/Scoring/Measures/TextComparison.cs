using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Scoring.Gold;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>What is labelled of a text as a whole beside what was read: dates of running text, publication, quotations, entities, other citations.</summary>
internal sealed class TextComparison(GoldCase item, ArticleReading reading)
{
    public IEnumerable<Answer> Answers() => [.. OtherCitations(), .. Dates(), .. Published(), .. Quotations(), .. Entities()];

    /// <summary>Citations that stand where the article has none.</summary>
    public IEnumerable<CitationReading> FalseCitations() =>
        item.IsComplete ? reading.Citations.Where(c => item.Marks.All(m => m.Span != c.Span)) : [];

    /// <summary>Labelled and read dates of running text that differ, as texts.</summary>
    public (IReadOnlyList<string> Expected, IReadOnlyList<string> Found) DateDifferences()
    {
        if (item.Dates is null)
            return ([], []);
        var expected = item.Dates.Select(d => Describe(d.Span, d.Value)).ToList();
        var found = reading.Dates.Select(d => Describe(d.Span, d.Date.ToString())).ToList();
        return ([.. expected.Except(found, StringComparer.Ordinal)], [.. found.Except(expected, StringComparer.Ordinal)]);
    }

    /// <summary>Labelled and read publication, as texts; null when they agree or nothing is labelled.</summary>
    public (string Expected, string Found)? PublishedDifference() =>
        item.Published is not null && !PublishedIsRight
            ? ($"{item.Published.Edtf ?? "none"} {item.Published.Basis}", Describe(reading.Published))
            : null;

    private bool PublishedIsRight =>
        item.Published!.Edtf == reading.Published?.Date.ToString()
        && (
            item.Published.Basis is null
            || reading.Published is null
            || item.Published.Basis == KindNames.ToKebabCase(reading.Published.Basis)
        );

    private IEnumerable<Answer> OtherCitations() =>
        FalseCitations()
            .GroupBy(c => c.Span)
            .SelectMany(groups =>
                groups
                    .Select(_ => Answer.Presence(Question.Groups, expected: false, found: true))
                    .Prepend(Answer.Presence(Question.Labels, expected: false, found: true))
            );

    private IEnumerable<Answer> Dates()
    {
        if (item.Dates is null)
            return [];
        var rules = reading.Dates.ToDictionary(d => d.Span, d => KindNames.ToKebabCase(d.Basis));
        return
        [
            .. Spans(Question.ProseDates, item.Dates.Select(d => (d.Span, "")), reading.Dates.Select(d => (d.Span, ""))),
            .. Spans(
                Question.ProseDateValues,
                item.Dates.Select(d => (d.Span, d.Value)),
                reading.Dates.Select(d => (d.Span, d.Date.ToString()))
            ),
            .. item
                .Dates.Where(d => d.Basis is not null && rules.ContainsKey(d.Span))
                .Select(d => Answer.Exact(Question.ProseDateRules, rules[d.Span] == d.Basis)),
        ];
    }

    private IEnumerable<Answer> Published() => item.Published is null ? [] : [Answer.Exact(Question.Published, PublishedIsRight)];

    private IEnumerable<Answer> Quotations()
    {
        if (item.Quotations is null)
            return [];
        var speakers = reading.Quotations.ToDictionary(q => q.Span, q => Ids(q.Speakers));
        return
        [
            .. Spans(Question.Quotations, item.Quotations.Select(q => (q.Span, "")), reading.Quotations.Select(q => (q.Span, ""))),
            .. Spans(
                Question.QuotationKinds,
                item.Quotations.Select(q => (q.Span, q.Kind)),
                reading.Quotations.Select(q => (q.Span, KindNames.ToKebabCase(q.Kind)))
            ),
            .. Spans(
                Question.Speakers,
                item.Quotations.SelectMany(q => (q.Speakers ?? []).Select(s => (q.Span, s))),
                item.Quotations.Where(q => q.Speakers is not null && speakers.ContainsKey(q.Span))
                    .SelectMany(q => speakers[q.Span].Select(s => (q.Span, s)))
            ),
        ];
    }

    private IEnumerable<Answer> Entities() =>
        item.Entities is null
            ? []
            : Spans(
                Question.Entities,
                item.Entities.Select(e => (e.Span, e.Value)),
                reading.Entities.SelectMany(e => e.Mentions.Select(m => (m.Span, e.Kind.ToString())))
            );

    // A speaker is an entity's key, kind and id; the JSON contract names the id.
    private static string[] Ids(IEnumerable<string> keys) => [.. keys.Select(k => k[(k.IndexOf(':', StringComparison.Ordinal) + 1)..])];

    private static IEnumerable<Answer> Spans(
        Question question,
        IEnumerable<(TextSpan, string)> expected,
        IEnumerable<(TextSpan, string)> found
    )
    {
        var left = expected.ToHashSet();
        foreach (var one in found.ToHashSet())
            yield return Answer.Presence(question, left.Remove(one), found: true);
        foreach (var _ in left)
            yield return Answer.Presence(question, expected: true, found: false);
    }

    private string Describe(TextSpan span, string value) => $"“{item.Text[span.Start..span.End]}” {value}";

    private static string Describe(PublishedReading? published) =>
        published is null ? "none" : $"{published.Date} {KindNames.ToKebabCase(published.Basis)}";
}
