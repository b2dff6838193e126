using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>Counts of quotations read against a gold file: spans, kinds, supporting citations, speakers.</summary>
internal sealed class QuotationScore
{
    private readonly List<string> _misses = [];

    public int GoldSpans { get; private set; }

    public int ReadSpans { get; private set; }

    public int RightSpans { get; private set; }

    public int RightKinds { get; private set; }

    public int RightCitations { get; private set; }

    public int GoldSpeakers { get; private set; }

    public int ReadSpeakers { get; private set; }

    public int RightSpeakers { get; private set; }

    public double SpanF1 => 2.0 * RightSpans / (GoldSpans + ReadSpans);

    public double SpeakerPrecision => (double)RightSpeakers / ReadSpeakers;

    public double SpeakerRecall => (double)RightSpeakers / GoldSpeakers;

    public double KindAccuracy => (double)RightKinds / RightSpans;

    public double CitationAccuracy => (double)RightCitations / RightSpans;

    public IReadOnlyList<string> Misses => _misses;

    public static QuotationScore Of(IEnumerable<GoldDocument> documents)
    {
        var score = new QuotationScore();
        foreach (var document in documents)
            score.Add(document, Read.Text(document.Text));
        return score;
    }

    public override string ToString() =>
        FormattableString.Invariant(
            $"spans F1 {SpanF1:F3} ({RightSpans} of {GoldSpans}, {ReadSpans} read); kinds {KindAccuracy:F3}; citations {CitationAccuracy:F3}; speakers P {SpeakerPrecision:F3} R {SpeakerRecall:F3} ({RightSpeakers} of {GoldSpeakers}, {ReadSpeakers} read)"
        );

    private void Add(GoldDocument document, ArticleReading reading)
    {
        GoldSpans += document.Quotations.Count;
        ReadSpans += reading.Quotations.Count;
        foreach (var quotation in reading.Quotations.Where(q => document.Quotations.All(g => g.Span != q.Span)))
            Miss(document, "no quotation", quotation.Span, $"{quotation.Kind} {string.Join('+', quotation.Speakers)} {quotation.Rule}");
        foreach (var gold in document.Quotations)
        {
            GoldSpeakers += gold.Speakers.Count;
            if (reading.Quotations.FirstOrDefault(q => q.Span == gold.Span) is { } quotation)
                Compare(document, reading, gold, quotation);
            else
                Miss(document, "missed", gold.Span, gold.Kind);
        }

        ReadSpeakers += reading.Quotations.Sum(q => q.Speakers.Count);
    }

    private void Compare(GoldDocument document, ArticleReading reading, GoldQuotation gold, QuotationReading quotation)
    {
        RightSpans++;
        if (KindNames.ToKebabCase(quotation.Kind) == gold.Kind)
            RightKinds++;
        else
            Miss(document, "kind", gold.Span, $"{gold.Kind}, read {quotation.Kind} {quotation.Rule}");
        if (quotation.Citation == gold.Citation)
            RightCitations++;
        else
            Miss(document, "citation", gold.Span, $"{gold.Citation}, read {quotation.Citation}");
        var names = gold.Speakers.Concat(gold.Aliases ?? []).ToList();
        var right = quotation.Speakers.Count(key => IsNamed(document.Text, reading.Entities.First(e => e.Key == key), names));
        right = Math.Min(right, gold.Speakers.Count);
        RightSpeakers += right;
        if (right < Math.Max(gold.Speakers.Count, quotation.Speakers.Count))
        {
            var verdict = quotation.Speakers.Count > right ? "wrong speaker" : "speaker missed";
            Miss(
                document,
                verdict,
                gold.Span,
                $"{string.Join('+', gold.Speakers)}, read {string.Join('+', quotation.Speakers)} {quotation.Rule}"
            );
        }
    }

    // Right when the entity bears one of the names, or one of its mentions does.
    private static bool IsNamed(string text, EntityReading entity, List<string> names) =>
        names.Contains(entity.Name) || entity.Mentions.Any(m => names.Contains(text.Slice(m.Span)));

    private void Miss(GoldDocument document, string what, TextSpan span, string detail) =>
        _misses.Add($"{document.Id}: {what}: {document.Text.Slice(span)}: {detail}");
}
