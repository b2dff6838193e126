using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// Short forms of organizations that nothing else takes for names: the initials of one, <c>SAMR</c> after <c>State Administration for Market
/// Regulation</c>, the first word of a company, <c>Marvell</c> after <c>Marvell Technology, Inc.</c>, and the last one of a team.
/// </summary>
internal static class UnseenOrganizations
{
    private const int ShortestInitials = 3;

    /// <summary>The company whose first word the name of somebody or of a place is; null for none.</summary>
    public static Candidate? ShortOf(Dictionary<string, Candidate?> forms, Candidate name) =>
        name is { Form: MentionForm.Name, Kind: EntityKind.Person or EntityKind.Place }
        && name.End - name.First == 1
        && forms.TryGetValue(name.Name, out var target)
        && target is not null
        && OrganizationName.HasLegalForm(target.Name)
            ? At(target, name.First, name.Span, MentionForm.Alias)
            : null;

    public static void Add(ArticleDraft draft, Dictionary<string, Candidate?> forms, List<Candidate> candidates)
    {
        if (forms.Count == 0)
            return;
        var tokens = draft.Tokens;
        var claims = new TokenClaims(tokens.Count, candidates);
        var count = candidates.Count;
        foreach (var sentence in draft.Sentences)
        {
            var first = tokens.At(sentence.Start);
            for (var i = first; i < tokens.Count && tokens[i].Start < sentence.End; i++)
            {
                if (claims.Has(i) || !NameShape.IsCapitalised(tokens, i) || !forms.TryGetValue(tokens.FormOf(i).Text, out var target))
                    continue;
                if (target is null || draft.IsCited(tokens[i].Start))
                    continue;
                if (IsInitials(tokens, i, target))
                    candidates.Add(At(target, i, tokens[i].Span, MentionForm.Acronym));
                else if (i > first && IsShort(tokens, i, target) && IsAlone(tokens, i))
                    candidates.Add(At(target, i, tokens[i].Span, MentionForm.Alias));
            }
        }

        if (candidates.Count > count)
            candidates.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    private static bool IsShort(TokenList tokens, int at, Candidate target) =>
        OrganizationName.HasLegalForm(target.Name) || target.Name.EndsWith(" " + tokens.FormOf(at).Text, StringComparison.Ordinal);

    private static bool IsInitials(TokenList tokens, int at, Candidate target) =>
        tokens[at].Length >= ShortestInitials
        && AcronymShape.Fits(tokens, at)
        && !EvidenceWords.Is(tokens, at, Evidence.Initialism)
        && tokens.TextOf(at).SequenceEqual(OrganizationName.Initials(target.Name.Split(' ')).AsSpan());

    // `Marvell Park` is another name.
    private static bool IsAlone(TokenList tokens, int at) =>
        !EvidenceWords.Is(tokens, at, Evidence.Generic | Evidence.Initialism)
        && (!NameShape.IsCapitalised(tokens, at - 1) || tokens.IsWord(at - 1, "the"))
        && !NameShape.IsCapitalised(tokens, at + 1);

    private static Candidate At(Candidate target, int at, TextSpan span, MentionForm form) =>
        target with
        {
            First = at,
            End = at + 1,
            Span = span,
            Form = form,
        };
}
