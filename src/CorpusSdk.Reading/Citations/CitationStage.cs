using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Findings;
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
        var finder = new CitationFinder(draft, registry);
        ReadOpenBrackets(draft, finder);
        var found = new List<FoundGroup>();
        Bracket? last = null;
        foreach (var bracket in draft.Brackets)
        {
            if (bracket.Block < 0 || (bracket.IsSettled && bracket.Class != ParentheticalClass.Citation))
                continue;
            // `([Interfax](https://…), January 2)` is one citation.
            if (bracket.Link is not null && last?.Span.Contains(bracket.Span) == true)
                continue;
            var groups = finder.Find(bracket);
            groups.RemoveAll(g => IsNever(draft, registry, g));
            // `(Voyennoye Obozreniye [topwar.ru], August 3)` is one too.
            if (groups.Count == 0 || (last?.Span.Contains(bracket.Span) == true && groups.TrueForAll(g => g.DateSpan is null)))
                continue;
            bracket.Settle(ParentheticalClass.Citation);
            last = bracket;
            foreach (var group in groups)
                found.Add(new FoundGroup(bracket, group));
        }

        return found;
    }

    // The registry says that none of the names is a source.
    private static bool IsNever(ArticleDraft draft, SourceRegistry registry, WrittenGroup group) =>
        group.Sources.Count > 0 && group.Sources.TrueForAll(s => registry.IsNever(draft.Text.AsSpan(s.Start, s.Length)));

    // `… he said (Interfax, January 2.`: an unclosed bracket is one when it cites.
    private static void ReadOpenBrackets(ArticleDraft draft, CitationFinder finder)
    {
        var count = draft.Brackets.Count;
        foreach (var bracket in draft.OpenBrackets)
        {
            if (finder.FindOpen(bracket).Count == 0)
                continue;
            bracket.Settle(ParentheticalClass.Citation);
            draft.Brackets.Add(bracket);
        }

        if (draft.Brackets.Count > count)
            draft.Brackets.Sort(Bracket.Compare);
    }

    /// <summary>Completes dates and adds the readings; years need all written dates of the document.</summary>
    public static void Complete(ArticleDraft draft, List<FoundGroup> found, YearResolver years)
    {
        var sources = new SourceResolver(draft.Text, draft.Options.Sources);
        var findings = new SourceFindings(draft);
        var support = new SupportRanges(draft);
        var index = 0;
        foreach (var item in found)
        {
            var (bracket, group) = (item.Bracket, item.Group);
            while (draft.Brackets[index] != bracket)
                index++;
            var (line, column) = draft.Lines.Locate(bracket.Span.Start);
            var date = CitedDates.Complete(draft, group, years);
            var cited = sources.Resolve(group, draft.Citations, date?.Date);
            findings.Report(group, cited, date?.Date);
            var (minimum, maximum) = support.Of(bracket);
            if (group.Rule == SourceRule.SameAsBefore && cited.Count == 0)
                ReportAntecedent(draft, group);
            draft.Citations.Add(
                new CitationReading(
                    bracket.Span,
                    group.Span,
                    index,
                    group is { Rule: SourceRule.SameAsBefore, Sources.Count: 0 } && cited.Count > 0
                        ? draft.Citations[draft.Citations.Count - 1].Kind
                        : group.Kind,
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

    private static void ReportAntecedent(ArticleDraft draft, WrittenGroup group) =>
        draft.Report(
            FindingRules.AntecedentUnknown,
            group.Span,
            draft.Text.Slice(group.Span),
            draft.Citations.Count == 0 ? "no source" : "more than one source"
        );
}
