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

    /// <summary>What differs, as texts: what was asked about, what is labelled and was not read, what was read and is not labelled.</summary>
    public IEnumerable<(string Subject, string Expected, string Found)> Differences()
    {
        if (item.Dates is not null)
            yield return Difference(
                "dates of the text",
                item.Dates.Select(d => Describe(d.Span, d.Value)),
                reading.Dates.Select(d => Describe(d.Span, d.Date.ToString()))
            );
        if (item.Quotations is not null)
            yield return Difference(
                "quotations",
                item.Quotations.Select(q => Describe(q.Span, q.Kind)),
                reading.Quotations.Select(q => Describe(q.Span, KindNames.ToKebabCase(q.Kind)))
            );
        if (item.Entities is not null)
            yield return Difference(
                "entities",
                item.Entities.Select(e => Describe(e.Span, e.Value)),
                reading.Entities.SelectMany(e => e.Mentions.Select(m => Describe(m.Span, e.Kind.ToString())))
            );
        if (item.Published is not null && !PublishedIsRight)
            yield return ("publication", $"{item.Published.Edtf ?? "none"} {item.Published.Basis}".Trim(), Describe(reading.Published));
    }

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

    private IEnumerable<Answer> Quotations() =>
        item.Quotations is null
            ? []
            :
            [
                .. Spans(Question.Quotations, item.Quotations.Select(q => (q.Span, "")), reading.Quotations.Select(q => (q.Span, ""))),
                .. Spans(
                    Question.QuotationKinds,
                    item.Quotations.Select(q => (q.Span, q.Kind)),
                    reading.Quotations.Select(q => (q.Span, KindNames.ToKebabCase(q.Kind)))
                ),
                .. item.Quotations.SelectMany(q => SpeakerComparison.Answers(q, reading)),
            ];

    private IEnumerable<Answer> Entities() =>
        item.Entities is null
            ? []
            : Spans(
                Question.Entities,
                item.Entities.Select(e => (e.Span, e.Value)),
                reading.Entities.SelectMany(e => e.Mentions.Select(m => (m.Span, e.Kind.ToString())))
            );

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

    private static (string, string, string) Difference(string subject, IEnumerable<string> labelled, IEnumerable<string> read)
    {
        var expected = labelled.ToList();
        var found = read.ToList();
        return (
            subject,
            string.Join(", ", expected.Except(found, StringComparer.Ordinal)),
            string.Join(", ", found.Except(expected, StringComparer.Ordinal))
        );
    }

    private string Describe(TextSpan span, string value) => $"“{item.Text[span.Start..span.End]}” {value}";

    private static string Describe(PublishedReading? published) =>
        published is null ? "none" : $"{published.Date} {KindNames.ToKebabCase(published.Basis)}";
}
