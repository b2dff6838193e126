using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>A name that the tagger found in one place is the same name wherever the document writes it whole; a name of one word where a sentence begins with it.</summary>
internal static class RepeatedNames
{
    // Of more names with one first word the first ones are looked for.
    private const int MostOfOneWord = 8;

    public static List<Candidate> Add(ArticleDraft draft, Gazetteer gazetteer, IReadOnlyList<TextSpan> scope, List<Candidate> candidates)
    {
        var names = Index(draft.Tokens, gazetteer, candidates);
        if (names.Count == 0)
            return candidates;
        var tokens = draft.Tokens;
        var claims = new TokenClaims(tokens.Count, candidates);
        var replaced = new HashSet<Candidate>();
        var known = candidates.Count;
        foreach (var span in scope)
        {
            var end = tokens.At(span.End);
            var opening = Opening(tokens, tokens.At(span.Start), end);
            for (var i = tokens.At(span.Start); i < end; i++)
            {
                if (!NameShape.IsCapitalised(tokens, i) || !names.TryGetValue(tokens.FormOf(i).Text, out var sameFirst))
                    continue;
                var shorter = claims.Has(i) ? CandidateOrder.StartingAt(candidates, known, i) : null;
                if (claims.Has(i) && shorter is null)
                    continue;
                foreach (var name in sameFirst)
                {
                    if (!MayReplace(shorter, name) || !Stands(tokens, name, i, end, shorter?.End ?? i + 1, claims))
                        continue;
                    if ((name.End - name.First == 1 && name.IsTagged && i != opening) || draft.IsCited(tokens[i].Start))
                        continue;
                    if (shorter is not null)
                        replaced.Add(shorter);
                    var last = i + name.End - name.First;
                    var found = name with { First = i, End = last, Span = new TextSpan(tokens[i].Start, tokens[last - 1].End) };
                    candidates.Add(found);
                    claims.Add(found);
                    i = last - 1;
                    break;
                }
            }
        }

        if (replaced.Count > 0)
            candidates.RemoveAll(replaced.Contains);
        candidates.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return candidates;
    }

    private static Dictionary<string, List<Candidate>> Index(TokenList tokens, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var whole = new List<Candidate>();
        SpanDictionary<string>? lone = null;
        foreach (var candidate in candidates)
        {
            var isLone = candidate.End - candidate.First == 1;
            if (!(isLone ? IsLone(tokens, gazetteer, candidate) : candidate.IsTagged) || !seen.Add(candidate.Name))
                continue;
            whole.Add(candidate);
            if (isLone)
                AddLower(lone ??= new(), tokens.FormOf(candidate.First).Text);
        }

        var names = new Dictionary<string, List<Candidate>>(StringComparer.Ordinal);
        var small = lone is null ? null : WrittenSmall(tokens, lone);
        foreach (var candidate in whole)
        {
            var first = tokens.FormOf(candidate.First).Text;
            if (candidate.End - candidate.First == 1 && small is not null && small.Contains(CharacterTable.ToLower(first)))
                continue;
            if (!names.TryGetValue(first, out var list))
                names.Add(first, list = []);
            if (list.Count < MostOfOneWord)
                list.Add(candidate);
        }

        return names;
    }

    // A name of one word, of a body, a place or a product, that the lists do not know or know beside some words only.
    private static bool IsLone(TokenList tokens, Gazetteer gazetteer, Candidate candidate)
    {
        const int Shortest = 3;
        var text = tokens.TextOf(candidate.First);
        return !candidate.IsRegistered
            && tokens[candidate.First].Span == candidate.Span
            && text.Length >= Shortest
            && candidate.Kind is EntityKind.Organization or EntityKind.Place or EntityKind.Product
            && NameShape.IsCapitalised(tokens, candidate.First)
            && gazetteer.Match(text) is null
            && !EntityWords.Is(text, EntityWord.Organization | EntityWord.Bare | EntityWord.Place)
            && !FunctionWords.Contains(text);
    }

    private static void AddLower(SpanDictionary<string> words, string word)
    {
        var lower = CharacterTable.ToLower(word);
        words.TryAdd(lower, lower);
    }

    // What the document also writes small is a word.
    private static HashSet<string> WrittenSmall(TokenList tokens, SpanDictionary<string> words)
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (
                tokens[i].Kind == TokenKind.Word
                && CharacterTable.IsLower(tokens.FirstOf(i))
                && words.TryGet(tokens.TextOf(i), out var word)
            )
                small.Add(word);
        }

        return small;
    }

    // The first word of a sentence, after a mark of quotation as well.
    private static int Opening(TokenList tokens, int at, int end)
    {
        while (at < end && tokens[at].Kind == TokenKind.Symbol)
            at++;
        return at;
    }

    // `[Africa] Corps`: a place that begins the name gives way.
    private static bool MayReplace(Candidate? shorter, Candidate name) =>
        shorter is null
        || (
            shorter is { IsRegistered: false, Kind: EntityKind.Place or EntityKind.PeopleGroup }
            && shorter.End - shorter.First < name.End - name.First
        );

    private static bool Stands(TokenList tokens, Candidate name, int at, int end, int free, TokenClaims claims)
    {
        var length = name.End - name.First;
        if (at + length > end)
            return false;
        for (var i = 1; i < length; i++)
        {
            if ((at + i >= free && claims.Has(at + i)) || !tokens.TextOf(at + i).SequenceEqual(tokens.TextOf(name.First + i)))
                return false;
        }

        // Part of a longer name is another name.
        return !NameShape.IsCapitalised(tokens, at - 1) && !NameShape.IsCapitalised(tokens, at + length);
    }
}
