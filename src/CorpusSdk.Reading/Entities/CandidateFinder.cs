using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Finds mentions from left to right; at each token the longest reading is taken, a known name before an unknown one of its length.</summary>
internal sealed class CandidateFinder(ArticleDraft draft, Gazetteer gazetteer)
{
    private readonly TokenList _tokens = draft.Tokens;
    private readonly NameRules _rules = new(draft, gazetteer);
    private readonly List<Candidate> _found = [];

    public List<Candidate> Find()
    {
        if (draft.Outline.Title is { } title)
            Find(title.Span, inTitle: true);
        var citation = 0;
        foreach (var block in draft.Body)
            FindAround(block, ref citation);
        return _found;
    }

    // Citing brackets hold sources, not entities.
    private void FindAround(TextSpan block, ref int citation)
    {
        var start = block.Start;
        while (citation < draft.Citations.Count && draft.Citations[citation].Span.Start < block.End)
        {
            var span = draft.Citations[citation++].Span;
            if (span.Start < start)
                continue;
            Find(new TextSpan(start, span.Start), inTitle: false);
            start = span.End;
        }

        if (start < block.End)
            Find(new TextSpan(start, block.End), inTitle: false);
    }

    private void Find(TextSpan span, bool inTitle)
    {
        var end = _tokens.At(span.End);
        for (var i = _tokens.At(span.Start); i < end; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            if (Best(i, end, inTitle) is not { } candidate)
                continue;
            _found.Add(candidate);
            i = candidate.End - 1;
        }
    }

    private Candidate? Best(int at, int end, bool inTitle)
    {
        var first = _tokens.FirstOf(at);
        if (!CharacterTable.IsUpper(first) && !CharacterTable.IsDigit(first))
            return HasCapital(at) || first == 'a' ? Known(at, end) ?? _rules.Hyphenated(at) : null;
        var known = Known(at, end);
        if (inTitle)
            return known ?? _rules.Hyphenated(at);
        var unknown = _rules.Read(at, end);
        if (known is null)
            return unknown ?? _rules.Hyphenated(at);
        return unknown is not null && (unknown.End > known.End || unknown.First < known.First) ? unknown : known;
    }

    // `iPhone`, `anti-Russian`.
    private bool HasCapital(int at)
    {
        foreach (var c in _tokens.TextOf(at))
        {
            if (CharacterTable.IsUpper(c))
                return true;
        }

        return false;
    }

    private Candidate? Known(int at, int end)
    {
        if (gazetteer.Match(_tokens, at, end) is not { } entry)
            return null;
        if (entry.Rank is PlaceRank.City or PlaceRank.Region && entry.Tokens.Length == 1 && _rules.IsLookalike(at))
            return null;
        var last = at + entry.Tokens.Length;
        if (entry.Kind == EntityKind.PeopleGroup && LanguageUse.Is(_tokens, at, last))
            return null;
        return new Candidate(
            at,
            last,
            new TextSpan(_tokens[at].Start, _tokens[last - 1].End),
            entry.Kind,
            entry.Id,
            entry.Name,
            entry.Form,
            entry.Rank
        );
    }
}
