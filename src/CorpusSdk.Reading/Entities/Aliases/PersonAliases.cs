using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// A surname, or a forename, beside the full name of a person is that person: <c>Vladimir Putin … Putin</c>; for names whose family name comes first,
/// the first word is: <c>Kim Jong Un … Kim</c>. Two people who share the word leave it unresolved.
/// </summary>
internal static class PersonAliases
{
    public static List<Candidate> Apply(ArticleDraft draft, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var people = new PersonNamesOfDocument(draft.Text, candidates);
        var places = LocatedNames.Of(draft, candidates);
        for (var i = 0; i < candidates.Count; i++)
            candidates[i] = Alias(draft, gazetteer, people, places, candidates[i]);
        if (!people.IsEmpty)
            AddUnseen(draft, people, candidates);
        return candidates;
    }

    private static Candidate Alias(
        ArticleDraft draft,
        Gazetteer gazetteer,
        PersonNamesOfDocument people,
        HashSet<string> places,
        Candidate candidate
    )
    {
        var target = candidate switch
        {
            { IsRegistered: true } => null,
            { Kind: EntityKind.Person, IsTagged: false } => null,
            { Kind: EntityKind.Person } when candidate.End - candidate.First > 1 => people.Longer(candidate),
            { Kind: EntityKind.Person } => people.ByAny(candidate.WrittenIn(draft)) ?? Listed(draft, gazetteer, candidate),
            // A single word that a list makes a city, or the tagger a place or a body, of its own.
            { Rank: PlaceRank.City } or { IsTagged: true } when candidate.End - candidate.First == 1 && !places.Contains(candidate.Name) =>
                people.ByLast(candidate.WrittenIn(draft)) ?? Listed(draft, gazetteer, candidate),
            _ => null,
        };
        if (target is null || (target.Id == candidate.Id && target.Kind == candidate.Kind))
            return candidate;
        return target with { First = candidate.First, End = candidate.End, Span = candidate.Span, Form = MentionForm.Alias };
    }

    // `Assad's government`: what the tagger takes for a name, of whatever kind, and the lists know as a surname.
    private static Candidate? Listed(ArticleDraft draft, Gazetteer gazetteer, Candidate candidate) =>
        candidate.IsTagged && gazetteer.MatchGuarded(draft.Tokens, candidate.First, EntityKind.Person) is { } person
            ? Candidate.Of(person, candidate.First, candidate.End, candidate.Span)
            : null;

    private static void AddUnseen(ArticleDraft draft, PersonNamesOfDocument people, List<Candidate> candidates)
    {
        var tokens = draft.Tokens;
        var claims = new TokenClaims(tokens.Count, candidates);
        foreach (var block in draft.Body)
        {
            for (var i = tokens.At(block.Start); i < tokens.Count && tokens[i].Start < block.End; i++)
            {
                if (claims.Has(i) || !NameShape.IsNameWord(tokens, i) || IsPartOfName(draft, i))
                    continue;
                if (people.ByLast(tokens.FormOf(i).Text) is { } person && !draft.IsCited(tokens[i].Start))
                    candidates.Add(person with { First = i, End = i + 1, Span = tokens[i].Span, Form = MentionForm.Alias });
            }
        }
    }

    // `Trump Tower`, `Clinton Foundation`; `May` is a month too.
    private static bool IsPartOfName(ArticleDraft draft, int at) =>
        NameShape.IsCapitalised(draft.Tokens, at + 1)
        || (NameShape.IsCapitalised(draft.Tokens, at - 1) && PersonTitles.Skip(draft.Tokens, at - 1) != at)
        || MonthNames.MonthOf(draft.Tokens.TextOf(at)) > 0;
}
