using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Parentheticals;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// The acronyms of a document with the long forms that the names in it give them: the name of an organization right before the bracket is the long form
/// whatever its letters, <c>National Rally (RN)</c>; a long form by its letters begins where the name does that it cuts, <c>[African] Party for …</c>.
/// </summary>
internal static class AcronymDefinitions
{
    public static List<AcronymReading> Of(ArticleDraft draft, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var definitions = new List<AcronymReading>(draft.Acronyms.Count);
        foreach (var acronym in draft.Acronyms)
            definitions.Add(Whole(draft, candidates, acronym));
        foreach (var bracket in draft.Brackets)
        {
            if (
                IsLone(draft, bracket)
                && !IsDefinedAt(draft, bracket.Span)
                && NameBefore(draft, candidates, bracket.FirstToken) is { } name
            )
            {
                var acronym = draft.Tokens[bracket.FirstToken + 1].Span;
                if (gazetteer.Match(draft.Tokens, bracket.FirstToken + 1, bracket.LastToken) is not { Kind: not EntityKind.Organization })
                    definitions.Add(new AcronymReading(draft.Text.Slice(acronym), Written(draft, name), bracket.Span));
            }
        }

        return definitions;
    }

    private static bool IsLone(ArticleDraft draft, Bracket bracket) =>
        bracket.Block >= 0
        && bracket.Shape == BracketShape.Round
        && bracket.LastToken == bracket.FirstToken + 2
        && AcronymShape.Fits(draft.Tokens, bracket.FirstToken + 1)
        && !draft.IsCited(draft.Tokens[bracket.FirstToken + 1].Start);

    private static bool IsDefinedAt(ArticleDraft draft, TextSpan bracket)
    {
        foreach (var acronym in draft.Acronyms)
        {
            if (acronym.Span == bracket)
                return true;
        }

        return false;
    }

    // The organization before a token, or capitals there that end with a noun of organizations: `Azawad Liberation Front`.
    private static TextSpan? NameBefore(ArticleDraft draft, List<Candidate> candidates, int token)
    {
        if (Before(candidates, token) is { } known)
            return known.Span;
        var tokens = draft.Tokens;
        var first = token;
        while (NameShape.IsNameWord(tokens, first - 1) && !FunctionWords.Contains(tokens.TextOf(first - 1)))
            first--;
        return token - first > 1 && EntityWords.Is(tokens, token - 1, EntityWord.Organization)
            ? new TextSpan(tokens[first].Start, tokens[token - 1].End)
            : null;
    }

    // The organization of several words that ends right before a token.
    private static Candidate? Before(List<Candidate> candidates, int token)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.End == token && candidate.Kind == EntityKind.Organization && candidate.End - candidate.First > 1)
                return candidate;
        }

        return null;
    }

    private static string Written(ArticleDraft draft, TextSpan name)
    {
        const string Article = "The ";
        var written = draft.Text.Slice(name);
        return written.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? written.Substring(Article.Length) : written;
    }

    private static AcronymReading Whole(ArticleDraft draft, List<Candidate> candidates, AcronymReading acronym)
    {
        var tokens = draft.Tokens;
        var end = TextSpans.Trim(draft.Text, 0, acronym.Span.Start).End;
        var start = end - acronym.Long.Length;
        // Not the form before the bracket: `ROK (Republic of Korea)`.
        if (start < 0 || string.CompareOrdinal(draft.Text, start, acronym.Long, 0, acronym.Long.Length) != 0)
            return acronym;
        var last = tokens.At(end);
        // `Ivanov's Alliance of …`: no name begins inside a token or with the possessive; the letters are those of the name before the bracket.
        var isBroken = IsInsideToken(draft, start);
        if (
            Before(candidates, last) is { } name
            && (isBroken || (name.Span.Start > start && !NameShape.IsCapitalised(tokens, tokens.At(start))))
        )
            return acronym with { Long = Written(draft, name.Span) };
        if (isBroken)
        {
            var next = NextWord(draft, start, end);
            return next < end ? acronym with { Long = draft.Text.Substring(next, end - next) } : acronym;
        }

        // `Parliament of New South Wales (NSW)`: the letters are all there.
        if (OrganizationName.Initials(acronym.Long.Split(' ')) == acronym.Short)
            return acronym;
        foreach (var candidate in candidates)
        {
            if (
                candidate.Span.Start < start
                && candidate.Span.End > start
                && candidate.Span.End <= end
                && candidate.Kind is EntityKind.Organization or EntityKind.Place
                && NameShape.IsCapitalised(tokens, tokens.At(start))
            )
                return acronym with { Long = Written(draft, new TextSpan(candidate.Span.Start, end)) };
        }

        return acronym;
    }

    private static bool IsInsideToken(ArticleDraft draft, int start)
    {
        var at = draft.Tokens.At(start);
        return (at < draft.Tokens.Count && draft.Tokens[at].Start != start) || (at > 0 && draft.Tokens[at - 1].End > start);
    }

    private static int NextWord(ArticleDraft draft, int start, int end)
    {
        var tokens = draft.Tokens;
        for (var i = tokens.At(start); i < tokens.Count && tokens[i].Start < end; i++)
        {
            if (tokens[i].Start > start && NameShape.IsCapitalised(tokens, i))
                return tokens[i].Start;
        }

        return end;
    }
}
