using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities;

/// <summary>Terms that the text glosses: wherever the term or its translation is written, it is mentioned.</summary>
internal static class TermMentions
{
    private const int MostWords = 6;

    public static List<Candidate> Add(ArticleDraft draft, List<Candidate> candidates)
    {
        var glosses = new TermSearch();
        foreach (var gloss in draft.Glosses)
        {
            if (!IsTerm(gloss.Term))
                continue;
            var id = Slug.Of(gloss.Term.AsSpan());
            glosses.Add(gloss.Term, id, gloss.Term, MentionForm.Name);
            if (CountWords(gloss.Gloss) <= MostWords)
                glosses.Add(gloss.Gloss, id, gloss.Term, MentionForm.Alias);
        }

        glosses.Find(draft, candidates);
        if (draft.Acronyms.Count == 0)
            return candidates;
        var longForms = new TermSearch();
        var terms = FirstOfEachName(candidates);
        foreach (var acronym in draft.Acronyms)
        {
            if (terms.TryGetValue(acronym.Long, out var term))
                longForms.Add(acronym.Long, term.Id, term.Name, MentionForm.Name);
        }

        longForms.Find(draft, candidates);
        return candidates;
    }

    private static Dictionary<string, Candidate> FirstOfEachName(List<Candidate> candidates)
    {
        var terms = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == EntityKind.Term && !terms.ContainsKey(candidate.Name))
                terms.Add(candidate.Name, candidate);
        }

        return terms;
    }

    // `(hu)`, `(Applause.)`, a whole sentence: what stands in brackets is not always a term.
    private static bool IsTerm(string term)
    {
        foreach (var c in term)
        {
            if (!CharacterTable.IsLetter(c) && c is not (' ' or '\u00A0' or '-' or '\'' or '\u2019'))
                return false;
        }

        return term.Length > 2 && CountWords(term) <= MostWords;
    }

    private static int CountWords(string text) => text.Split(' ').Length;
}
