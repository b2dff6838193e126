using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>A name that the tagger found in one place is the same name wherever the document writes it whole.</summary>
internal static class RepeatedNames
{
    // Of more names with one first word the first ones are looked for.
    private const int MostOfOneWord = 8;

    public static List<Candidate> Add(ArticleDraft draft, IReadOnlyList<TextSpan> scope, List<Candidate> candidates)
    {
        var names = Index(draft.Tokens, candidates);
        if (names.Count == 0)
            return candidates;
        var tokens = draft.Tokens;
        var claims = new TokenClaims(tokens.Count, candidates);
        foreach (var span in scope)
        {
            var end = tokens.At(span.End);
            for (var i = tokens.At(span.Start); i < end; i++)
            {
                if (
                    claims.Has(i)
                    || !NameShape.IsCapitalised(tokens, i)
                    || !names.TryGetValue(tokens.TextOf(i).ToString(), out var sameFirst)
                )
                    continue;
                foreach (var name in sameFirst)
                {
                    if (!Stands(tokens, name, i, end, claims) || draft.IsCited(tokens[i].Start))
                        continue;
                    var last = i + name.End - name.First;
                    var found = name with { First = i, End = last, Span = new TextSpan(tokens[i].Start, tokens[last - 1].End) };
                    candidates.Add(found);
                    claims.Add(found);
                    i = last - 1;
                    break;
                }
            }
        }

        candidates.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return candidates;
    }

    private static Dictionary<string, List<Candidate>> Index(TokenList tokens, List<Candidate> candidates)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, List<Candidate>>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (!candidate.IsTagged || candidate.End - candidate.First < 2 || !seen.Add(candidate.Name))
                continue;
            var first = tokens.TextOf(candidate.First).ToString();
            if (!names.TryGetValue(first, out var list))
                names.Add(first, list = []);
            if (list.Count < MostOfOneWord)
                list.Add(candidate);
        }

        return names;
    }

    private static bool Stands(TokenList tokens, Candidate name, int at, int end, TokenClaims claims)
    {
        var length = name.End - name.First;
        if (at + length > end)
            return false;
        for (var i = 1; i < length; i++)
        {
            if (claims.Has(at + i) || !tokens.TextOf(at + i).SequenceEqual(tokens.TextOf(name.First + i)))
                return false;
        }

        // Part of a longer name is another name.
        return !NameShape.IsCapitalised(tokens, at - 1) && !NameShape.IsCapitalised(tokens, at + length);
    }
}
