using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// A surname, or a forename, beside the full name of a person is that person: <c>Vladimir Putin … Putin</c>; for names whose family name comes first,
/// the first word is: <c>Kim Jong Un … Kim</c>. Of people who share the word, the one whom the article is about.
/// </summary>
internal static class PersonAliases
{
    public static List<Candidate> Apply(ArticleDraft draft, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var people = new PersonNamesOfDocument(draft, candidates);
        var places = LocatedNames.Of(draft, candidates);
        var surnames = new SurnamePlaces(draft, candidates);
        for (var i = 0; i < candidates.Count; i++)
            candidates[i] = Alias(draft, gazetteer, people, places, surnames, candidates[i]);
        if (!people.IsEmpty)
            AddUnseen(draft, people, candidates);
        return candidates;
    }

    private static Candidate Alias(
        ArticleDraft draft,
        Gazetteer gazetteer,
        PersonNamesOfDocument people,
        HashSet<string> places,
        SurnamePlaces surnames,
        Candidate candidate
    )
    {
        var target = candidate switch
        {
            { IsRegistered: true } => null,
            { Kind: EntityKind.Person, IsTagged: false } => null,
            { Kind: EntityKind.Person } when candidate.End - candidate.First > 1 => people.Longer(candidate),
            { Kind: EntityKind.Person } => people.ByAny(candidate.WrittenIn(draft), candidate.First) ?? Listed(draft, gazetteer, candidate),
            { IsTagged: false, Rank: PlaceRank.Country or PlaceRank.Capital or PlaceRank.Region }
                when candidate.End - candidate.First == 1 => people.ByLast(candidate.WrittenIn(draft), candidate.First) is { } person
            && surnames.IsPerson(candidate, person)
                ? person
                : null,
            // A single word that a list makes a city, or the tagger a place or a body, of its own.
            { Rank: PlaceRank.City } or { IsTagged: true } when candidate.End - candidate.First == 1 && !places.Contains(candidate.Name) =>
                people.ByLast(candidate.WrittenIn(draft)) ?? Listed(draft, gazetteer, candidate),
            _ => null,
        };
        if (target is null || (target.Id == candidate.Id && target.Kind == candidate.Kind))
            return candidate;
        return Mention(draft, target, candidate.First, candidate.End, candidate.Span);
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
        // Of several people who share a word none is meant where the word also names a firm or a place.
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind != EntityKind.Person)
                others.Add(candidate.Name);
        }

        foreach (var block in draft.Body)
        {
            for (var i = tokens.At(block.Start); i < tokens.Count && tokens[i].Start < block.End; i++)
            {
                if (claims.Has(i) || !NameShape.IsNameWord(tokens, i))
                    continue;
                var word = tokens.FormOf(i).Text;
                var named = others.Contains(word) ? people.ByLast(word) : people.ByLast(word, i);
                if (named is not { } person || draft.IsCited(tokens[i].Start))
                    continue;
                var mention = Mention(draft, person, i, i + 1, tokens[i].Span);
                if (!IsPartOfName(draft, mention.First, i))
                    candidates.Add(mention);
            }
        }
    }

    // With the particles of the surname: `said von der Leyen`.
    private static Candidate Mention(ArticleDraft draft, Candidate person, int first, int end, TextSpan span)
    {
        var start = Particles.Start(draft.Tokens, person.Name, first, end);
        return person with
        {
            First = start,
            End = end,
            Span = start == first ? span : new TextSpan(draft.Tokens[start].Start, span.End),
            Form = MentionForm.Alias,
        };
    }

    // `Trump Tower`, `Clinton Foundation`; `May` is a month too.
    private static bool IsPartOfName(ArticleDraft draft, int first, int at) =>
        NameShape.IsCapitalised(draft.Tokens, at + 1)
        || (NameShape.IsCapitalised(draft.Tokens, first - 1) && PersonTitles.Skip(draft.Tokens, first - 1) != first)
        || MonthNames.MonthOf(draft.Tokens.TextOf(at)) > 0;
}
