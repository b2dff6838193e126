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
        foreach (var gloss in draft.Glosses)
        {
            if (!IsTerm(gloss.Term))
                continue;
            var id = Slug.Of(gloss.Term.AsSpan());
            AddAll(draft, candidates, gloss.Term, id, gloss.Term, MentionForm.Name);
            if (CountWords(gloss.Gloss) <= MostWords)
                AddAll(draft, candidates, gloss.Gloss, id, gloss.Term, MentionForm.Alias);
        }

        foreach (var acronym in draft.Acronyms)
        {
            var term = candidates.Find(c => c.Kind == EntityKind.Term && string.Equals(c.Name, acronym.Long, StringComparison.Ordinal));
            if (term is not null)
                AddAll(draft, candidates, acronym.Long, term.Id, term.Name, MentionForm.Name);
        }

        return candidates;
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

    private static void AddAll(ArticleDraft draft, List<Candidate> candidates, string written, string id, string name, MentionForm form)
    {
        if (written.Length < 2)
            return;
        foreach (var block in draft.Body)
        {
            var at = block.Start;
            while ((at = draft.Text.IndexOf(written, at, block.End - at, StringComparison.Ordinal)) >= 0)
            {
                var span = new TextSpan(at, at + written.Length);
                at = span.End;
                if (!IsWhole(draft.Text, span) || draft.IsCited(span.Start))
                    continue;
                var first = draft.Tokens.At(span.Start);
                candidates.Add(new Candidate(first, draft.Tokens.At(span.End), span, EntityKind.Term, id, name, form));
            }
        }
    }

    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !CharacterTable.IsWordPart(text[span.Start - 1]))
        && (span.End == text.Length || !CharacterTable.IsWordPart(text[span.End]));
}
