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
        var registry = SourceRegistry.Default;
        var reader = new ParentheticalReader(draft, registry);
        var found = new List<FoundGroup>();
        foreach (var bracket in draft.Brackets)
        {
            if (bracket.IsSettled || bracket.Block < 0)
                continue;
            var groups = reader.Read(bracket);
            if (groups.Count == 0 && OutletBefore.Read(draft, registry, bracket) is { } dated)
                groups = [dated];
            if (groups.Count == 0)
                continue;
            bracket.Settle(ParentheticalClass.Citation);
            foreach (var group in groups)
                found.Add(new FoundGroup(bracket, group));
        }

        return found;
    }

    /// <summary>Completes dates and adds the readings; years need all written dates of the document.</summary>
    public static void Complete(ArticleDraft draft, List<FoundGroup> found, YearResolver years)
    {
        var sources = new SourceResolver(draft.Text, SourceRegistry.Default);
        var support = new SupportRanges(draft);
        foreach (var item in found)
        {
            var (bracket, group) = (item.Bracket, item.Group);
            var (line, column) = draft.Lines.Locate(bracket.Span.Start);
            var (minimum, maximum) = support.Of(bracket);
            draft.Citations.Add(
                new CitationReading(
                    bracket.Span,
                    group.Span,
                    SortedSpans.LastAtOrBefore(draft.Brackets, static b => b.Span, bracket.Span.Start),
                    group.Kind,
                    group.See,
                    sources.Resolve(group, draft.Citations),
                    CitedDates.Complete(draft, group, years),
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
