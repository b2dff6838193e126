using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Review;

/// <summary>Citations of an article against each other.</summary>
internal static class CitationReview
{
    public static void Report(ArticleDraft draft)
    {
        ReportSpellings(draft);
        ReportRepeated(draft);
        if (draft.Citations.Count > 0)
            ReportUncited(draft);
    }

    private static void ReportSpellings(ArticleDraft draft)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in draft.Citations.Where(c => c.Kind == CitationKind.Media))
        foreach (var source in citation.Sources)
        {
            if (source.Rule is not (SourceRule.Registry or SourceRule.NameAsWritten))
                continue;
            if (!first.TryGetValue(source.Id, out var before))
                first.Add(source.Id, source.Written);
            else if (before != source.Written && reported.Add(source.Id))
                draft.Report(SourceRules.TwoSpellings, citation.Group, source.Name, source.Written, before);
        }
    }

    // A number or an author can well be cited again; an outlet's report of a day is cited once for all that it supports.
    private static void ReportRepeated(ArticleDraft draft)
    {
        var first = new Dictionary<string, CitationReading>(StringComparer.Ordinal);
        var block = -1;
        foreach (var citation in draft.Citations)
        {
            if (citation is not { Kind: CitationKind.Media, Date: { } date, Locator: null } || citation.Sources.Count == 0)
                continue;
            if (draft.BlockAt(citation.Span.Start) is var at && at != block)
            {
                first.Clear();
                block = at;
            }

            var key = string.Join(" ", citation.Sources.Select(s => s.Id)) + " " + date.Date;
            if (!first.TryGetValue(key, out var before))
                first.Add(key, citation);
            else if (before.Span != citation.Span)
                draft.Report(CitationRules.CitedTwice, citation.Group, draft.Text.Slice(citation.Group));
        }
    }

    private static void ReportUncited(ArticleDraft draft)
    {
        var cited = new HashSet<int>(draft.Citations.Select(c => draft.BlockAt(c.Span.Start)));
        var count = draft.Citations.Count.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < draft.Body.Count; i++)
        {
            if (!cited.Contains(i))
                draft.Report(CitationRules.Uncited, draft.Body[i], count);
        }
    }
}
