using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Known names joined by hyphens in one token: <c>US-Russian</c>, <c>Iran-Iraq-Syria</c>, of which each is a mention; and one name with a joined word:
/// <c>anti-Russian</c>, <c>Moscow-backed</c>.
/// </summary>
internal static class HyphenPairs
{
    /// <summary>The first name in a token; null when the other parts are neither names nor words that a hyphen joins.</summary>
    public static Candidate? First(string text, TokenList tokens, Gazetteer gazetteer, int at)
    {
        if (!IsJoined(tokens, at))
            return null;
        var parts = Split(text, tokens[at]);
        Candidate? first = null;
        for (var i = 0; i < parts.Count; i++)
        {
            if (Match(text, gazetteer, parts[i]) is { } entry)
                first ??= Make(at, parts[i], entry);
            else if (!IsJoined(text, parts[i], i == 0))
                return null;
        }

        return first;
    }

    /// <summary>Adds the further names of the tokens whose first was found.</summary>
    public static void AddSeconds(string text, TokenList tokens, Gazetteer gazetteer, List<Candidate> candidates)
    {
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            var candidate = candidates[i];
            if (candidate.Span.End >= tokens[candidate.First].End || !IsJoined(tokens, candidate.First))
                continue;
            var parts = Split(text, tokens[candidate.First]);
            for (var k = parts.Count - 1; k > 0; k--)
            {
                if (parts[k].Start > candidate.Span.Start && Match(text, gazetteer, parts[k]) is { } further)
                    candidates.Insert(i + 1, Make(candidate.First, parts[k], further));
            }
        }
    }

    private static bool IsJoined(TokenList tokens, int at) => tokens.TextOf(at).IndexOfAny('-', '\u2010', '\u2011') >= 0;

    // Hyphens and dashes that stand inside one token.
    private static List<TextSpan> Split(string text, Token token)
    {
        var parts = new List<TextSpan>();
        var start = token.Start;
        for (var i = token.Start; i < token.End; i++)
        {
            if (text[i] is not ('-' or '\u2010' or '\u2011'))
                continue;
            parts.Add(new TextSpan(start, i));
            start = i + 1;
        }

        if (parts.Count > 0)
            parts.Add(new TextSpan(start, token.End));
        return parts;
    }

    private static GazetteerEntry? Match(string text, Gazetteer gazetteer, TextSpan span) =>
        span.Length > 1
        && gazetteer.Match(text.AsSpan(span.Start, span.Length))
            is { Kind: EntityKind.Place or EntityKind.PeopleGroup or EntityKind.Organization } entry
            ? entry
            : null;

    private static bool IsJoined(string text, TextSpan part, bool isFirst)
    {
        if (part.Length == 0 || (!isFirst && CharacterTable.IsUpper(text[part.Start])))
            return false;
        return EvidenceWords.Is(text.AsSpan(part.Start, part.Length), isFirst ? Evidence.Prefix : Evidence.Suffix);
    }

    private static Candidate Make(int at, TextSpan span, GazetteerEntry entry) => Candidate.Of(entry, at, at + 1, span);
}
