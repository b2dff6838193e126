using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Review;

/// <summary>Acronyms that the article does not spell out, or spells out in two ways.</summary>
internal static class AcronymReview
{
    private const int Longest = 6;

    public static void Report(ArticleDraft draft)
    {
        ReportTwoMeanings(draft);
        var settled = new HashSet<string>(draft.Acronyms.Select(a => a.Short), StringComparer.Ordinal);
        AddNames(draft, settled);
        foreach (var block in draft.Body)
        {
            for (var i = draft.Tokens.At(block.Start); i < draft.Tokens.Count && draft.Tokens[i].End <= block.End; i++)
            {
                if (IsAcronym(draft, i) && IsUnexplained(draft, i) && settled.Add(draft.Tokens.FormOf(i).Text))
                    draft.Report(EntityRules.UndefinedAcronym, draft.Tokens[i].Span, draft.Tokens.FormOf(i).Text);
            }
        }
    }

    private static void ReportTwoMeanings(ArticleDraft draft)
    {
        if (draft.Acronyms.Count < 2)
            return;
        foreach (var group in draft.Acronyms.GroupBy(a => a.Short, StringComparer.Ordinal))
        {
            var first = group.First();
            if (group.Skip(1).FirstOrDefault(a => !IsSame(a.Long, first.Long)) is not { } other)
                continue;
            draft.Report(EntityRules.AcronymTwice, other.Span, other.Short, other.Long, first.Long);
        }
    }

    // `People's Republic of Korea` is a part of the longer name, and a hyphen or a plural is no other meaning.
    private static bool IsSame(string left, string right)
    {
        var (one, two) = (Slug.Of(left), Slug.Of(right));
        return one.Contains(two) || two.Contains(one);
    }

    // A word of a longer name is not an acronym of its own; a name that also stands in its long form is spelled out, and of one in a list or
    // in the registry it is known what it stands for.
    private static void AddNames(ArticleDraft draft, HashSet<string> settled)
    {
        foreach (var entity in draft.Entities)
        {
            var longest = 0;
            foreach (var mention in entity.Mentions)
                longest = System.Math.Max(longest, mention.Span.Length);
            foreach (var mention in entity.Mentions)
            {
                if (!HoldsCapitals(draft.Text.AsSpan(mention.Span)))
                    continue;
                var isSettled = !entity.IsNew || longest > mention.Span.Length;
                for (var i = draft.Tokens.At(mention.Span.Start); i < draft.Tokens.Count && draft.Tokens[i].Start < mention.Span.End; i++)
                {
                    if ((isSettled || draft.Tokens[i].Length < mention.Span.Length) && AcronymShape.Fits(draft.Tokens, i))
                        settled.Add(draft.Tokens.FormOf(i).Text);
                }
            }
        }

        // `(KGI)` after a long form in another language.
        foreach (var bracket in draft.Brackets)
        {
            for (var i = bracket.FirstToken + 1; bracket.Class == ParentheticalClass.Acronym && i < bracket.LastToken; i++)
                settled.Add(draft.Tokens.FormOf(i).Text);
        }
    }

    // Two of one word, without which nothing is an acronym.
    private static bool HoldsCapitals(ReadOnlySpan<char> name)
    {
        var capitals = 0;
        foreach (var c in name)
        {
            if (CharacterTable.IsUpper(c) && ++capitals == 2)
                return true;
            if (CharacterTable.IsBlank(c))
                capitals = 0;
        }

        return false;
    }

    private static bool IsAcronym(ArticleDraft draft, int token)
    {
        if (!CharacterTable.IsUpper(draft.Tokens.FirstOf(token)))
            return false;
        var text = draft.Tokens.TextOf(token);
        if (text.Length is < 2 or > Longest || !CharacterTable.IsUpper(text[1]) || !AcronymShape.Fits(draft.Tokens, token))
            return false;
        foreach (var c in text)
        {
            if (!CharacterTable.IsUpper(c))
                return false;
        }

        return !IsShouted(draft, token - 1) && !IsShouted(draft, token + 1);
    }

    // `BREAKING NEWS`: words in capitals are no acronyms.
    private static bool IsShouted(ArticleDraft draft, int token) =>
        token >= 0 && token < draft.Tokens.Count && AcronymShape.Fits(draft.Tokens, token);

    private static bool IsUnexplained(ArticleDraft draft, int token)
    {
        var text = draft.Tokens.TextOf(token);
        return !KnownAcronyms.Contains(text)
            && !FunctionWords.Contains(text)
            && !draft.IsCited(draft.Tokens[token].Start)
            && draft.Options.Sources.Find(text) is null
            && !IsRoman(text);
    }

    private static bool IsRoman(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'M'))
                return false;
        }

        return true;
    }
}
