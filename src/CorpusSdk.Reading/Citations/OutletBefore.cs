using System;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Parentheticals;
using CorpusSdk.Reading.Sources;

namespace CorpusSdk.Reading.Citations;

/// <summary>A date alone in brackets cites the outlet that stands right before it: <c>as Interfax (March 24) reported</c>.</summary>
internal static class OutletBefore
{
    private const int LongestName = 5;

    public static CitationGroup? Read(ArticleDraft draft, SourceRegistry registry, Bracket bracket)
    {
        var tokens = draft.Tokens;
        var group = new CitationGroup { Span = new TextSpan(bracket.Span.Start + 1, bracket.Span.End - 1) };
        if (
            DateParser.ReadList(tokens, bracket.FirstToken + 1, bracket.LastToken, group.Dates) != bracket.LastToken
            || bracket.LastToken == bracket.FirstToken + 1
        )
            return null;
        group.DateSpan = group.Span;
        for (var length = LongestName; length >= 1; length--)
        {
            var first = bracket.FirstToken - length;
            if (first < 0)
                continue;
            var span = new TextSpan(tokens[first].Start, tokens[bracket.FirstToken - 1].End);
            if (registry.Find(draft.Text.AsSpan(span.Start, span.Length)) is not { IsMedia: true })
                continue;
            group.Sources.Add(span);
            group.Rule = SourceRule.SourceInSentence;
            return group;
        }

        return null;
    }
}
