using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// A surname, or a forename, after the full name of a person is that person: <c>Vladimir Putin … Putin</c>; for names whose family name comes first,
/// the first word is: <c>Kim Jong Un … Kim</c>. Two people who share the word leave it unresolved.
/// </summary>
internal static class SurnameAliases
{
    public static List<Candidate> Apply(ArticleDraft draft, List<Candidate> candidates)
    {
        var byWord = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var people = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var person in candidates.Where(c => c.Kind == EntityKind.Person && c.End - c.First > 1))
        {
            people[person.Id] = person;
            var words = draft.Text.Slice(person.Span).Split([' ', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
            Register(byWord, words[words.Length - 1], person.Id);
            Register(byWord, words[0], person.Id);
        }

        if (people.Count == 0)
            return candidates;
        var occupied = new HashSet<int>(candidates.SelectMany(c => Enumerable.Range(c.First, c.End - c.First)));
        var result = candidates.Select(c => Alias(draft, byWord, people, c) ?? c).ToList();
        var tokens = draft.Tokens;
        foreach (var block in draft.Body)
        {
            for (var i = tokens.At(block.Start); i < tokens.Count && tokens[i].Start < block.End; i++)
            {
                if (!NameShape.IsCapitalised(tokens, i) || occupied.Contains(i) || draft.IsCited(tokens[i].Start))
                    continue;
                if (Only(byWord, tokens.TextOf(i).ToString()) is { } id)
                    result.Add(people[id] with { First = i, End = i + 1, Span = tokens[i].Span, Form = MentionForm.Alias });
            }
        }

        return result;
    }

    // A single word that a list or a title made a person or a city of its own.
    private static Candidate? Alias(
        ArticleDraft draft,
        Dictionary<string, HashSet<string>> byWord,
        Dictionary<string, Candidate> people,
        Candidate candidate
    )
    {
        if (candidate.End - candidate.First != 1 || !(candidate.Kind == EntityKind.Person || candidate.Rank == PlaceRank.City))
            return null;
        if (Only(byWord, draft.Text.Slice(candidate.Span)) is not { } id || id == candidate.Id)
            return null;
        return people[id] with { First = candidate.First, End = candidate.End, Span = candidate.Span, Form = MentionForm.Alias };
    }

    private static string? Only(Dictionary<string, HashSet<string>> byWord, string word) =>
        byWord.TryGetValue(word, out var ids) && ids.Count == 1 ? ids.First() : null;

    private static void Register(Dictionary<string, HashSet<string>> byWord, string word, string id)
    {
        if (!byWord.TryGetValue(word, out var ids))
            byWord.Add(word, ids = []);
        ids.Add(id);
    }
}
