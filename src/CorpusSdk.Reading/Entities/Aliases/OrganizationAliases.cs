using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// Short forms of organisations: the initials of a longer name (<c>Syrian Democratic Forces … SDF</c>), its first word (<c>Boeing Company … Boeing</c>), the
/// name without <c>Inc.</c> and the like, or its noun (<c>Investigative Committee … the Committee</c>). A noun of organisations alone is no name.
/// </summary>
internal static class OrganizationAliases
{
    public static List<Candidate> Apply(ArticleDraft draft, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var forms = new Dictionary<string, Candidate?>(StringComparer.Ordinal);
        var parties = new Dictionary<string, Candidate?>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == EntityKind.Organization && candidate.End - candidate.First > 1)
            {
                Register(forms, gazetteer, candidate);
                if (TeamName.IsOne(draft.Tokens, gazetteer, candidate))
                    Add(forms, draft.Tokens.TextOf(candidate.End - 1).ToString(), candidate);
                RegisterParty(parties, candidate);
            }
        }

        var nouns = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        var result = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (Resolve(draft, forms, parties, nouns, candidate) is { } resolved)
                result.Add(resolved);
            if (candidate.Kind == EntityKind.Organization && candidate.End - candidate.First > 1)
                nouns[draft.Tokens.TextOf(candidate.End - 1).ToString()] = candidate;
        }

        UnseenOrganizations.Add(draft, forms, result);
        return result;
    }

    private static Candidate? Resolve(
        ArticleDraft draft,
        Dictionary<string, Candidate?> forms,
        Dictionary<string, Candidate?> parties,
        Dictionary<string, Candidate> nouns,
        Candidate candidate
    )
    {
        if (!candidate.IsTagged)
            return candidate;
        if (candidate.Kind != EntityKind.Organization)
            return UnseenOrganizations.ShortOf(forms, candidate) ?? candidate;
        Candidate? target = null;
        if (candidate.End - candidate.First > 1)
        {
            if (!parties.TryGetValue(candidate.Name, out target))
                forms.TryGetValue(OrganizationName.WithoutSuffix(candidate.Name), out target);
        }
        else if (candidate.Form != MentionForm.Acronym && EntityWords.Is(draft.Tokens, candidate.First, EntityWord.Organization))
        {
            if (!nouns.TryGetValue(candidate.Name, out target))
                return null;
        }
        else
        {
            forms.TryGetValue(candidate.Name, out target);
        }

        if (target is null || target.Id == candidate.Id)
            return candidate;
        var form = candidate.Form == MentionForm.Acronym ? MentionForm.Acronym : MentionForm.Alias;
        return target with { First = candidate.First, End = candidate.End, Span = candidate.Span, Form = form };
    }

    private static void Register(Dictionary<string, Candidate?> forms, Gazetteer gazetteer, Candidate organization)
    {
        var words = organization.Name.Split(' ');
        Add(forms, OrganizationName.Initials(words), organization);
        Add(forms, OrganizationName.WithoutSuffix(organization.Name), organization);
        if (words.Length > 1 && IsName(words[0], gazetteer))
            Add(forms, words[0], organization);
    }

    // `Communist Party` of `Communist Party of Nepal` or `Nepalese Communist Party`.
    private static void RegisterParty(Dictionary<string, Candidate?> parties, Candidate organization)
    {
        var words = organization.Name.Split(' ');
        for (var i = 1; words.Length > 2 && i < words.Length; i++)
        {
            if (words[i] == "Party" && (i == words.Length - 1 || words[i + 1] == "of"))
                Add(parties, words[i - 1] + " " + words[i], organization);
        }
    }

    // A form that two organisations share stands for neither.
    private static void Add(Dictionary<string, Candidate?> forms, string form, Candidate organization)
    {
        if (form.Length < 2)
            return;
        if (!forms.TryGetValue(form, out var known))
            forms.Add(form, organization);
        else if (known is not null && known.Id != organization.Id)
            forms[form] = null;
    }

    private static bool IsName(string word, Gazetteer gazetteer) =>
        CharacterTable.IsUpper(word[0])
        && gazetteer.Match(word.AsSpan()) is null
        && !EntityWords.Is(word.AsSpan(), EntityWord.Organization);
}
