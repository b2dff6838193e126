using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// Makes the long form of a defined acronym one mention: in <c>Northern Bank of the Republic of Korea (NBRK)</c> neither <c>Northern Bank</c> nor the country
/// is meant.
/// </summary>
internal static class LongForms
{
    private const int FewestCapitals = 4;

    public static List<Candidate> Apply(
        ArticleDraft draft,
        List<AcronymReading> acronyms,
        Dictionary<string, Candidate> defined,
        List<Candidate> candidates
    )
    {
        var forms = Find(draft, acronyms, defined);
        if (forms.Count == 0)
            return candidates;
        var isRefused = new bool[forms.Count];
        foreach (var candidate in candidates)
            Refuse(forms, isRefused, candidate);
        var result = new List<Candidate>(candidates.Count + forms.Count);
        foreach (var candidate in candidates)
        {
            var at = SortedSpans.LastAtOrBefore(forms, static f => f.Span, candidate.Span.Start);
            if (at < 0 || isRefused[at] || !forms[at].Span.Contains(candidate.Span))
                result.Add(candidate);
        }

        for (var i = 0; i < forms.Count; i++)
        {
            if (!isRefused[i])
                result.Add(forms[i]);
        }

        result.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return result;
    }

    // The long form right before the bracket of its acronym, where it is a name.
    private static List<Candidate> Find(ArticleDraft draft, List<AcronymReading> acronyms, Dictionary<string, Candidate> defined)
    {
        var forms = new List<Candidate>();
        var tokens = draft.Tokens;
        foreach (var acronym in acronyms)
        {
            var target = defined[acronym.Short];
            var end = TextSpans.Trim(draft.Text, 0, acronym.Span.Start).End;
            var span = new TextSpan(Math.Max(0, end - acronym.Long.Length), end);
            if (
                !IsName(target)
                || (forms.Count > 0 && forms[forms.Count - 1].Span.End > span.Start)
                || string.CompareOrdinal(draft.Text, span.Start, acronym.Long, 0, acronym.Long.Length) != 0
            )
                continue;
            var (first, last) = (tokens.At(span.Start), tokens.At(end) - 1);
            if (last >= first && tokens[first].Start == span.Start && tokens[last].End == end)
                forms.Add(target with { First = first, End = last + 1, Span = span, Form = MentionForm.Name });
        }

        return forms;
    }

    // A body, an event, or a term with a name of its own: `[Trans-Alpine Route] for Peace and Trade (TARPT)`.
    private static bool IsName(Candidate target) =>
        target.Kind switch
        {
            EntityKind.Organization or EntityKind.Event => true,
            EntityKind.Term => OrganizationName.Initials(target.Name.Split(' ')).Length >= FewestCapitals,
            _ => false,
        };

    // What is whole already, reaches over an end, or is the user's word stays.
    private static void Refuse(List<Candidate> forms, bool[] isRefused, Candidate candidate)
    {
        var at = Math.Max(0, SortedSpans.LastAtOrBefore(forms, static f => f.Span, candidate.Span.Start));
        for (; at < forms.Count && forms[at].Span.Start < candidate.Span.End; at++)
        {
            var form = forms[at].Span;
            if (form.Overlaps(candidate.Span))
                isRefused[at] |= candidate.Span == form || candidate.IsRegistered || !form.Contains(candidate.Span);
        }
    }
}
