using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>
/// Finds who speaks a quotation, by rules in the order of their certainty: <c>according to X</c>, a verb after it, a verb before it, a quotation that goes
/// on in the same sentence. Abstains where no rule applies.
/// </summary>
internal sealed class SpeakerFinder
{
    // In tokens: who speaks stands in the same sentence and not farther away.
    private const int Farthest = 60;

    private readonly ArticleDraft _draft;
    private readonly TokenList _tokens;
    private readonly List<PlacedMention> _mentions;
    private readonly SubjectFinder _subjects;
    private readonly CueReach _cues;
    private (int End, List<string> Speakers) _last = (-1, []);

    public SpeakerFinder(ArticleDraft draft)
    {
        _draft = draft;
        _tokens = draft.Tokens;
        _mentions = [];
        foreach (var entity in draft.Entities)
        {
            if (!Speaks(entity.Kind))
                continue;
            foreach (var mention in entity.Mentions)
                _mentions.Add(new PlacedMention(mention.Span, entity, mention.Form));
        }

        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        _subjects = new SubjectFinder(draft, _mentions);
        _cues = new CueReach(draft.Tokens);
    }

    /// <summary>The speakers of the quotation at a span; empty when no rule applies.</summary>
    public (List<string> Speakers, SpeakerRule Rule) Find(TextSpan quotation)
    {
        var index = SortedSpans.LastAtOrBefore(_draft.Sentences, static s => s, quotation.Start);
        if (index < 0 || !_draft.Sentences[index].Contains(quotation.Start))
            return ([], SpeakerRule.None);
        var sentence = _draft.Sentences[index];
        var found = AccordingTo(sentence, quotation) ?? CueAfter(sentence, quotation) ?? CueBefore(sentence, quotation);
        if (found is null && _last.Speakers.Count > 0 && GoesOn(quotation))
            found = (_last.Speakers, SpeakerRule.Continued);
        if (found is not { } speakers || speakers.Speakers.Count == 0)
            return ([], SpeakerRule.None);
        _last = (quotation.End, speakers.Speakers);
        return speakers;
    }

    private (List<string> Speakers, SpeakerRule Rule)? AccordingTo(TextSpan sentence, TextSpan quotation)
    {
        var end = Math.Min(_tokens.At(sentence.End), _tokens.At(quotation.End) + Farthest);
        for (var i = Math.Max(_tokens.At(sentence.Start), _tokens.At(quotation.Start) - Farthest); i + 2 < end; i++)
        {
            if (!_tokens.IsWord(i, "according") || !_tokens.IsWord(i + 1, "to") || quotation.Contains(_tokens[i].Start))
                continue;
            var speakers = _subjects.Following(_tokens[i + 1].End, sentence.End);
            if (speakers.Count > 0)
                return (speakers, SpeakerRule.AccordingTo);
        }

        return null;
    }

    // `“…,” said X`, `“…,” X said`
    private (List<string> Speakers, SpeakerRule Rule)? CueAfter(TextSpan sentence, TextSpan quotation)
    {
        var at = _tokens.At(quotation.End);
        if (_tokens.Is(at, ','))
            at++;
        if (at >= _tokens.Count || _tokens[at].Start >= Reach(sentence, quotation))
            return null;
        const int LongestSubject = 6;
        for (var i = at; i < at + LongestSubject && i < _tokens.Count; i++)
        {
            if (SpeechVerbs.Find(_tokens, i) != true)
                continue;
            var speakers =
                i == at
                    ? _subjects.Following(
                        _tokens[i].End,
                        Math.Max(sentence.End, _tokens[Math.Min(i + LongestSubject, _tokens.Count - 1)].End)
                    )
                    : _subjects.Between(_tokens[at].Start, _tokens[i].Start);
            if (speakers.Count > 0)
                return (speakers, SpeakerRule.CueAfter);
        }

        return null;
    }

    // A question mark inside the quotation may have ended the sentence: `“Is it?” Putin asked.`
    private int Reach(TextSpan sentence, TextSpan quotation) =>
        sentence.End > quotation.End ? sentence.End : Math.Min(_draft.Text.Length, quotation.End + 60);

    private (List<string> Speakers, SpeakerRule Rule)? CueBefore(TextSpan sentence, TextSpan quotation)
    {
        var first = Math.Max(_tokens.At(sentence.Start), _tokens.At(quotation.Start) - Farthest);
        for (var i = _tokens.At(quotation.Start) - 1; i >= first; i--)
        {
            if (SpeechVerbs.Find(_tokens, i) is not { } || IsInsideQuotation(_tokens[i].Start, quotation))
                continue;
            if (!_cues.Reaches(i, quotation))
                return null;
            var speakers = _subjects.Before(sentence.Start, _tokens[i].Start);
            return speakers.Count > 0 ? (speakers, SpeakerRule.CueBefore) : null;
        }

        return null;
    }

    private static bool Speaks(EntityKind kind) => kind is EntityKind.Person or EntityKind.Organization or EntityKind.Place;

    // `“…” and “…”`: nothing but a word or two between it and the quotation before.
    private bool GoesOn(TextSpan quotation)
    {
        const int MostTokensBetween = 2;
        return quotation.Start >= _last.End && _tokens.At(quotation.Start) - _tokens.At(_last.End) <= MostTokensBetween;
    }

    private bool IsInsideQuotation(int position, TextSpan quotation)
    {
        var index = SortedSpans.LastAtOrBefore(_draft.QuotePairs, static p => p.Span, position);
        return index >= 0 && _draft.QuotePairs[index] is { IsClosed: true } pair && pair.Span != quotation && pair.Span.Contains(position);
    }
}
