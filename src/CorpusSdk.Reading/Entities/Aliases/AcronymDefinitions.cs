using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// The acronyms of a document with the long forms that the names in it give them: the name of an organization right before the bracket is the long form
/// whatever its letters, <c>National Rally (RN)</c>; a long form by its letters begins where the name does that it cuts, <c>[African] Party for …</c>.
/// </summary>
internal sealed class AcronymDefinitions
{
    private readonly ArticleDraft _draft;

    // In the order of the text.
    private readonly List<Candidate> _candidates;

    private AcronymDefinitions(ArticleDraft draft, List<Candidate> candidates)
    {
        _draft = draft;
        _candidates = candidates;
    }

    public static List<AcronymReading> Of(ArticleDraft draft, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var names = new AcronymDefinitions(draft, candidates);
        var definitions = new List<AcronymReading>(draft.Acronyms.Count);
        var defined = new HashSet<int>();
        foreach (var acronym in draft.Acronyms)
        {
            definitions.Add(names.Whole(acronym));
            defined.Add(acronym.Span.Start);
        }

        foreach (var bracket in draft.Brackets)
        {
            if (!names.IsLone(bracket) || defined.Contains(bracket.Span.Start) || names.BodyEndingAt(bracket.FirstToken) is not { } name)
                continue;
            if (gazetteer.Match(draft.Tokens, bracket.FirstToken + 1, bracket.LastToken) is { Kind: not EntityKind.Organization })
                continue;
            var acronym = draft.Text.Slice(draft.Tokens[bracket.FirstToken + 1].Span);
            definitions.Add(new AcronymReading(acronym, names.Written(name.Span), bracket.Span));
        }

        return definitions;
    }

    private bool IsLone(Bracket bracket) =>
        bracket.Block >= 0
        && bracket.Shape == BracketShape.Round
        && bracket.LastToken == bracket.FirstToken + 2
        && AcronymShape.Fits(_draft.Tokens, bracket.FirstToken + 1)
        && !_draft.IsCited(_draft.Tokens[bracket.FirstToken + 1].Start);

    private string Written(TextSpan name)
    {
        const string Article = "The ";
        var written = _draft.Text.Slice(name);
        return written.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? written.Substring(Article.Length) : written;
    }

    private AcronymReading Whole(AcronymReading acronym)
    {
        var tokens = _draft.Tokens;
        var end = TextSpans.Trim(_draft.Text, 0, acronym.Span.Start).End;
        var start = end - acronym.Long.Length;
        // Not the form before the bracket: `ROK (Republic of Korea)`.
        if (start < 0 || string.CompareOrdinal(_draft.Text, start, acronym.Long, 0, acronym.Long.Length) != 0)
            return acronym;
        var first = tokens.At(start);
        if (!NameShape.IsCapitalised(tokens, first))
            return BodyEndingAt(tokens.At(end)) is { } name && name.Span.Start > start
                ? acronym with
                {
                    Long = Written(name.Span),
                }
                : acronym;
        // `Parliament of New South Wales (NSW)`: the letters are all there.
        if (OrganizationName.Initials(acronym.Long.Split(' ')) == acronym.Short)
            return acronym;
        return Cut(first, start, end) is { } whole ? acronym with { Long = Written(new TextSpan(whole.Span.Start, end)) } : acronym;
    }

    // The name of a body or a place that begins before the long form and ends in it.
    private Candidate? Cut(int first, int start, int end)
    {
        const int MostTokens = 12;
        for (var i = CandidateOrder.LastBefore(_candidates, _candidates.Count, first); i >= 0; i--)
        {
            var candidate = _candidates[i];
            if (first - candidate.First > MostTokens)
                break;
            if (candidate.Span.End > start && candidate.Span.End <= end && candidate.Kind is EntityKind.Organization or EntityKind.Place)
                return candidate;
        }

        return null;
    }

    // A body whose name of several words ends before a token.
    private Candidate? BodyEndingAt(int token)
    {
        for (var i = CandidateOrder.LastBefore(_candidates, _candidates.Count, token); i >= 0 && _candidates[i].End >= token; i--)
        {
            if (_candidates[i] is { Kind: EntityKind.Organization } body && body.End == token && body.End - body.First > 1)
                return body;
        }

        return null;
    }
}
