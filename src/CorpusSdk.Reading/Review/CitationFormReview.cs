using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Review;

/// <summary>Brackets that look like citations and have no date that can be read.</summary>
internal static class CitationFormReview
{
    // `(Interfax, Janury 2)`: a longer bracket says something about the outlet.
    private const int MostTokens = 7;

    public static void Report(ArticleDraft draft)
    {
        var noSuchDay = draft.Findings.Where(f => f.Rule == FindingRules.NoSuchDay.Id).Select(f => f.Span).OrderBy(s => s.Start).ToList();
        foreach (var citation in draft.Citations)
        {
            if (
                citation is { Kind: CitationKind.Media, Date: null, Locator: null }
                && citation.Sources.Any(s => s.Rule is SourceRule.Registry or SourceRule.NameAsWritten)
                && !HoldsOne(citation.Span, noSuchDay)
            )
                draft.Report(CitationRules.NoKnownForm, citation.Group, draft.Text.Slice(citation.Group));
        }

        foreach (var bracket in draft.Brackets)
        {
            if (
                bracket is { Depth: 0, Block: >= 0, Class: ParentheticalClass.Aside or ParentheticalClass.Other }
                && NamesSource(draft, bracket)
            )
                draft.Report(
                    CitationRules.NoKnownForm,
                    bracket.Span,
                    draft.Text.Substring(bracket.Span.Start + 1, bracket.Span.Length - 2)
                );
        }
    }

    private static bool HoldsOne(TextSpan outer, List<TextSpan> sorted)
    {
        var first = SortedSpans.LastAtOrBefore(sorted, static s => s, outer.Start - 1) + 1;
        return first < sorted.Count && sorted[first].End <= outer.End;
    }

    private static bool NamesSource(ArticleDraft draft, Bracket bracket)
    {
        if (bracket.LastToken - bracket.FirstToken > MostTokens || !HasNumber(draft, bracket))
            return false;
        var inner = draft.Text.AsSpan(bracket.Span.Start + 1, bracket.Span.Length - 2);
        var comma = inner.IndexOf(',');
        return comma > 0 && draft.Options.Sources.Find(inner.Slice(0, comma)) is not null;
    }

    private static bool HasNumber(ArticleDraft draft, Bracket bracket)
    {
        for (var i = bracket.FirstToken + 1; i < bracket.LastToken; i++)
        {
            if (draft.Tokens[i].Kind == Tokens.TokenKind.Number)
                return true;
        }

        return false;
    }
}
