using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>Gives the acronyms that the text defines the entity of their long form, wherever they stand; a long form in small letters is a term.</summary>
internal static class AcronymAliases
{
    public static List<Candidate> Apply(ArticleDraft draft, Gazetteer gazetteer, List<AcronymReading> acronyms, List<Candidate> candidates)
    {
        if (acronyms.Count == 0)
            return candidates;
        var named = new Dictionary<string, Candidate?>(StringComparer.Ordinal);
        var ends = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var acronym in acronyms)
            named[acronym.Long] = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == EntityKind.Organization)
                AddEnds(ends, candidate);
            if (named.TryGetValue(candidate.Name, out var first) && first is null)
                named[candidate.Name] = candidate;
        }

        var bodies = Bodies(acronyms);
        candidates = candidates.ConvertAll(c => IsBody(bodies, c) ? AsBody(c) : c);
        var defined = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var acronym in acronyms)
        {
            if (!defined.ContainsKey(acronym.Short))
                defined.Add(acronym.Short, Target(acronym, gazetteer, named, ends, bodies));
        }

        candidates = LongForms.Apply(draft, acronyms, defined, candidates);
        var occupied = new TokenClaims(draft.Tokens.Count, candidates);
        var result = candidates.ConvertAll(c => Replace(draft, defined, c));
        foreach (var block in draft.Body)
            AddMissing(draft, block, defined, occupied, result);
        return result;
    }

    // `Nova Industrija Srbije (NIS)`: nobody has an acronym, bodies do.
    private static HashSet<string> Bodies(List<AcronymReading> acronyms)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var acronym in acronyms)
        {
            if (acronym.Short.Length > 2 && OrganizationName.Initials(acronym.Long.Split(' ')) == acronym.Short)
                bodies.Add(acronym.Long);
        }

        return bodies;
    }

    private static bool IsBody(HashSet<string> bodies, Candidate candidate) =>
        candidate is { IsTagged: true, Kind: EntityKind.Person } && bodies.Contains(candidate.Name);

    private static Candidate AsBody(Candidate candidate) => candidate with { Kind = EntityKind.Organization };

    private static void AddEnds(Dictionary<string, Candidate> ends, Candidate organization)
    {
        var name = organization.Name;
        for (var space = name.IndexOf(' '); space >= 0; space = name.IndexOf(' ', space + 1))
        {
            var end = name.Substring(space + 1);
            if (!ends.ContainsKey(end))
                ends.Add(end, organization);
        }
    }

    private static Candidate Target(
        AcronymReading acronym,
        Gazetteer gazetteer,
        Dictionary<string, Candidate?> named,
        Dictionary<string, Candidate> ends,
        HashSet<string> bodies
    )
    {
        // The long form may be the end of the name: `United States Indo-Pacific Command (INDOPACOM)`.
        if ((named[acronym.Long] ?? (ends.TryGetValue(acronym.Long, out var longer) ? longer : null)) is { } known)
            return (IsBody(bodies, known) ? AsBody(known) : known) with { Form = MentionForm.Acronym };
        var tokens = new TokenList(acronym.Long, Tokenizer.Tokenize(acronym.Long));
        if (tokens.Count > 0 && gazetteer.Match(tokens, 0, tokens.Count) is { } entry && entry.Tokens.Length == tokens.Count)
            return Make(entry.Kind, entry.Id, entry.Name, entry.Rank);
        if (ShippedSources.Default.FindWritten(acronym.Long.AsSpan()) is { } outlet)
            return Make(EntityKind.Organization, outlet.Id, outlet.Name, PlaceRank.None);
        return Make(KindOf(tokens), Slug.Of(acronym.Long.AsSpan()), acronym.Long, PlaceRank.None);
    }

    // By the nouns of the long form; small letters, or no noun of these, make a term.
    private static EntityKind KindOf(TokenList tokens)
    {
        var capitals = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (NameShape.IsCapitalised(tokens, i))
                capitals++;
        }

        var last = tokens.Count - 1;
        if (capitals < 2 || EvidenceWords.Is(tokens, last, Evidence.Treaty) || EvidenceWords.Is(tokens, 0, Evidence.TreatyOf))
            return EntityKind.Term;
        if (EvidenceWords.Is(tokens, last, Evidence.Weapon))
            return EntityKind.Product;
        // `Office of the High Representative` is no representative.
        if (NameFragments.IsHolder(tokens.TextOf(last)) && !(EntityWords.Is(tokens, 0, EntityWord.Organization) && tokens.IsWord(1, "of")))
            return EntityKind.Term;
        if (EntityWords.Is(tokens, last, EntityWord.Event))
            return EntityKind.Event;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (EntityWords.Is(tokens, i, EntityWord.Organization) || EvidenceWords.Is(tokens, i, Evidence.House))
                return EntityKind.Organization;
        }

        return EntityKind.Term;
    }

    // A definition in the text overrides what a list says of an acronym.
    private static Candidate Replace(ArticleDraft draft, Dictionary<string, Candidate> defined, Candidate candidate)
    {
        if (candidate.IsRegistered || !defined.TryGetValue(candidate.WrittenIn(draft), out var target))
            return candidate;
        return target with { First = candidate.First, End = candidate.End, Span = candidate.Span };
    }

    private static void AddMissing(
        ArticleDraft draft,
        TextSpan block,
        Dictionary<string, Candidate> defined,
        TokenClaims occupied,
        List<Candidate> result
    )
    {
        var tokens = draft.Tokens;
        for (var i = tokens.At(block.Start); i < tokens.Count && tokens[i].Start < block.End; i++)
        {
            if (occupied.Has(i) || tokens[i].Kind != TokenKind.Word || !AcronymShape.Fits(tokens, i))
                continue;
            if (!defined.TryGetValue(tokens.FormOf(i).Text, out var target) || draft.IsCited(tokens[i].Start))
                continue;
            result.Add(target with { First = i, End = i + 1, Span = tokens[i].Span });
        }
    }

    private static Candidate Make(EntityKind kind, string id, string name, PlaceRank rank) =>
        new(0, 0, default, kind, id, name, MentionForm.Acronym, rank);
}
