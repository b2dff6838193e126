using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// <c>the South</c> in an article about South Korea is South Korea; only where one country that the list gives that direction is mentioned.
/// </summary>
internal static class CompassAliases
{
    private static readonly Lazy<Dictionary<string, string>> Directions = new(LoadDirections);
    private static readonly Lazy<string[]> Names = new(() => [.. Directions.Value.Values.Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether a word is a direction that may stand for a country.</summary>
    public static bool IsDirection(ReadOnlySpan<char> word)
    {
        foreach (var direction in Names.Value)
        {
            if (word.SequenceEqual(direction.AsSpan()))
                return true;
        }

        return false;
    }

    public static List<Candidate> Apply(ArticleDraft draft, List<Candidate> candidates)
    {
        var byDirection = new Dictionary<string, Candidate?>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Rank != PlaceRank.Country || !Directions.Value.TryGetValue(candidate.Id, out var direction))
                continue;
            if (!byDirection.TryGetValue(direction, out var known))
                byDirection.Add(direction, candidate);
            else if (known is not null && known.Id != candidate.Id)
                byDirection[direction] = null;
        }

        if (byDirection.Count == 0)
            return candidates;
        var occupied = new TokenClaims(draft.Tokens.Count, candidates);
        foreach (var block in draft.Body)
            AddAll(draft, block, byDirection, occupied, candidates);
        return candidates;
    }

    private static void AddAll(
        ArticleDraft draft,
        TextSpan block,
        Dictionary<string, Candidate?> byDirection,
        TokenClaims occupied,
        List<Candidate> candidates
    )
    {
        var tokens = draft.Tokens;
        for (var i = tokens.At(block.Start) + 1; i < tokens.Count && tokens[i].Start < block.End; i++)
        {
            // `the South China Sea`, `the south`, `the South of France` are something else.
            if (!NameShape.IsCapitalised(tokens, i) || !tokens.IsWord(i - 1, "the") || occupied.Has(i))
                continue;
            if (NameShape.IsCapitalised(tokens, i + 1) || tokens.IsWord(i + 1, "of"))
                continue;
            if (byDirection.TryGetValue(tokens.FormOf(i).Text, out var country) && country is not null)
                candidates.Add(country with { First = i, End = i + 1, Span = tokens[i].Span, Form = MentionForm.Alias });
        }
    }

    private static Dictionary<string, string> LoadDirections()
    {
        var directions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Load("countries").Rows)
        {
            if (row["compass"] is { Length: > 0 } direction)
                directions.Add(row["id"], direction);
        }

        return directions;
    }
}
