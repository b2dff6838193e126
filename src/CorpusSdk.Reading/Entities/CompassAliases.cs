using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary><c>the South</c> in an article about South Korea is South Korea; only where one country of that direction is mentioned.</summary>
internal static class CompassAliases
{
    private static readonly string[] Directions = ["North", "South", "East", "West"];

    public static List<Candidate> Apply(ArticleDraft draft, List<Candidate> candidates)
    {
        var tokens = draft.Tokens;
        foreach (var direction in Directions)
        {
            var countries = candidates
                .Where(c => c.Rank == PlaceRank.Country && c.Name.StartsWith(direction + " ", StringComparison.Ordinal))
                .GroupBy(c => c.Id, StringComparer.Ordinal)
                .ToList();
            if (countries.Count != 1)
                continue;
            var target = countries[0].First();
            foreach (var block in draft.Body)
            {
                for (var i = tokens.At(block.Start) + 1; i < tokens.Count && tokens[i].Start < block.End; i++)
                {
                    var stands =
                        System.MemoryExtensions.SequenceEqual(tokens.TextOf(i), direction.AsSpan())
                        && tokens.IsWord(i - 1, "the")
                        && !NameShape.IsCapitalised(tokens, i + 1)
                        && !candidates.Exists(c => c.First <= i && i < c.End);
                    if (stands)
                        candidates.Add(target with { First = i, End = i + 1, Span = tokens[i].Span, Form = MentionForm.Alias });
                }
            }
        }

        return candidates;
    }
}
