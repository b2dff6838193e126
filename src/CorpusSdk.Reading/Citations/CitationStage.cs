using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Parentheticals;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.Citations;

/// <summary>Finds the citations of a document.</summary>
internal static class CitationStage
{
    /// <summary>Citing brackets with their groups, in text order; the brackets are settled.</summary>
    public static List<FoundGroup> Find(ArticleDraft draft)
    {
        var registry = draft.Options.Sources;
        var reader = new ParentheticalReader(draft, registry);
        var found = new List<FoundGroup>();
        foreach (var bracket in draft.Brackets)
        {
            if (bracket.IsSettled || bracket.Block < 0)
                continue;
            var groups = reader.Read(bracket);
            if (groups.Count == 0 && OutletBefore.Read(draft, registry, bracket) is { } dated)
                groups = [dated];
            groups.RemoveAll(g => IsNever(draft, registry, g));
            if (groups.Count == 0 || IsDateline(draft, bracket, groups))
                continue;
            bracket.Settle(ParentheticalClass.Citation);
            foreach (var group in groups)
                found.Add(new FoundGroup(bracket, group));
        }

        return found;
    }

    // The registry says that none of the names is a source.
    private static bool IsNever(ArticleDraft draft, SourceRegistry registry, WrittenGroup group) =>
        group.Sources.Count > 0 && group.Sources.TrueForAll(s => registry.IsNever(draft.Text.AsSpan(s.Start, s.Length)));

    // `MINSK, March 2 (Interfax) —`: the agency of a dateline is no citation.
    private static bool IsDateline(ArticleDraft draft, Bracket bracket, List<WrittenGroup> groups) =>
        groups.Count == 1 && groups[0].DateSpan is null && DateParser.IsDash(draft.Tokens, bracket.LastToken + 1);

    /// <summary>Completes dates and adds the readings; years need all written dates of the document.</summary>
    public static void Complete(ArticleDraft draft, List<FoundGroup> found, YearResolver years)
    {
        var sources = new SourceResolver(draft.Text, draft.Options.Sources);
        var findings = new SourceFindings(draft);
        var support = new SupportRanges(draft);
        foreach (var item in found)
        {
            var (bracket, group) = (item.Bracket, item.Group);
            var (line, column) = draft.Lines.Locate(bracket.Span.Start);
            var date = CitedDates.Complete(draft, group, years);
            var cited = sources.Resolve(group, draft.Citations, date?.Date);
            findings.Report(group, cited, date?.Date);
            var (minimum, maximum) = support.Of(bracket);
            draft.Citations.Add(
                new CitationReading(
                    bracket.Span,
                    group.Span,
                    SortedSpans.LastAtOrBefore(draft.Brackets, static b => b.Span, bracket.Span.Start),
                    group.Kind,
                    group.See,
                    cited,
                    date,
                    group.Locator is { } locator ? draft.Text.Substring(locator.Start, locator.Length) : null,
                    minimum,
                    maximum,
                    line,
                    column
                )
            );
        }
    }
}
