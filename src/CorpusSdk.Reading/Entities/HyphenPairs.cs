using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Two known names joined by a hyphen in one token: <c>US-Russian</c>, <c>Moscow-Beijing</c>. Both are mentions.</summary>
internal static class HyphenPairs
{
    public static Candidate? First(string text, TokenList tokens, Gazetteer gazetteer, int at) =>
        Split(text, tokens[at]) is { } pair
        && Match(text, gazetteer, pair.First) is { } first
        && Match(text, gazetteer, pair.Second) is not null
            ? Make(at, pair.First, first)
            : null;

    /// <summary>Adds the second names of the pairs whose first was found.</summary>
    public static void AddSeconds(string text, TokenList tokens, Gazetteer gazetteer, List<Candidate> candidates)
    {
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            var candidate = candidates[i];
            if (candidate.Span.End >= tokens[candidate.First].End || Split(text, tokens[candidate.First]) is not { } pair)
                continue;
            if (pair.First == candidate.Span && Match(text, gazetteer, pair.Second) is { } second)
                candidates.Insert(i + 1, Make(candidate.First, pair.Second, second));
        }
    }

    private static (TextSpan First, TextSpan Second)? Split(string text, Token token)
    {
        var hyphen = text.IndexOf('-', token.Start, token.Length);
        if (hyphen <= token.Start || hyphen + 1 >= token.End || text.IndexOf('-', hyphen + 1, token.End - hyphen - 1) >= 0)
            return null;
        return (new TextSpan(token.Start, hyphen), new TextSpan(hyphen + 1, token.End));
    }

    private static GazetteerEntry? Match(string text, Gazetteer gazetteer, TextSpan span) =>
        gazetteer.Match(text.AsSpan(span.Start, span.Length))
            is { Kind: EntityKind.Place or EntityKind.PeopleGroup or EntityKind.Organization } entry
            ? entry
            : null;

    private static Candidate Make(int at, TextSpan span, GazetteerEntry entry) =>
        new(at, at + 1, span, entry.Kind, entry.Id, entry.Name, entry.Form, entry.Rank);
}
