using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>
/// Finds who speaks a quotation, by rules in the order of their certainty: a label, a verb after it, a verb before it, <c>according to X</c>, a
/// quotation that goes on. Abstains where no rule applies.
/// </summary>
internal sealed class SpeakerFinder
{
    private readonly TokenList _tokens;
    private readonly SpeakerMentions _mentions;
    private readonly PronounReference _pronouns;
    private readonly FrameReader _frames;
    private readonly SpeakerLabel _label;
    private readonly CueAfter _after;
    private readonly CueBefore _before;
    private readonly AccordingTo _according;
    private readonly BlockAttribution _attributions;
    private readonly ReplyOf _replies;
    private readonly ForWhom _for;
    private readonly ReportedBefore _reported;
    private readonly ShortAction _actions;
    private readonly string _text;
    private SpokenBefore? _last;

    public SpeakerFinder(ArticleDraft draft)
    {
        _text = draft.Text;
        _tokens = draft.Tokens;
        _mentions = new SpeakerMentions(draft);
        _pronouns = new PronounReference(draft, _mentions);
        _frames = new FrameReader(draft);
        var phrases = new NounPhrases(_mentions, _pronouns, new OfficeReference(_mentions), new PairReference(_mentions));
        _label = new SpeakerLabel(_mentions);
        _after = new CueAfter(draft, _mentions, phrases);
        _before = new CueBefore(_mentions, phrases);
        _according = new AccordingTo(_mentions, phrases, new ViewOf(_mentions, phrases, _pronouns));
        _attributions = new BlockAttribution(draft, _mentions);
        _replies = new ReplyOf(_mentions, _pronouns);
        _for = new ForWhom(_mentions, phrases);
        _actions = new ShortAction(_mentions, _pronouns);
        _reported = new ReportedBefore(draft, _mentions, phrases);
    }

    /// <summary>The speakers of a quotation; null when no rule applies.</summary>
    public FoundSpeakers? Find(Passage passage)
    {
        var frame = _frames.Of(passage);
        var found = Cued(frame) ?? Announced(passage) ?? GoesOn(frame) ?? Reported(frame);
        _last = new SpokenBefore(frame, found);
        if (found is not null)
            _pronouns.Spoke(passage.Span.Start, found.Subject);
        return found;
    }

    private FoundSpeakers? Cued(Frame frame)
    {
        if (frame.Passage.Form == PassageForm.Block)
            return With(_attributions.Find(frame.Passage), SpeakerRule.Label);
        if (_label.Find(frame) is { } label)
            return new FoundSpeakers(label, SpeakerRule.Label);
        if (_replies.Find(frame) is { } reply)
            return new FoundSpeakers(reply, SpeakerRule.CueBefore);
        var before = With(_before.Find(frame, out var isDirect), SpeakerRule.CueBefore);
        if (Split(frame) is { } split && (before is not { Subject.IsNamed: true } || before.IsSame(split)))
            return split;
        // A quotation that goes on a sentence has its verb before it; one that is a sentence of its own mostly after it.
        if (before is { Subject.IsNamed: true } && (isDirect || StartsLow(frame)))
            return before;
        var after = With(_after.Find(frame), SpeakerRule.CueAfter);
        if (after is { Subject.IsNamed: true })
            return after;
        if (before is { Subject.IsNamed: true })
            return before;
        return With(_according.Find(frame) ?? _for.Find(frame), SpeakerRule.AccordingTo) ?? after ?? before;
    }

    private FoundSpeakers? Announced(Passage passage) =>
        _frames.Announcing(passage) is { } frame ? With(_before.Find(frame, out _), SpeakerRule.CueBefore) : null;

    private FoundSpeakers? Reported(Frame frame) =>
        frame.Passage.Form == PassageForm.Block ? null : With(_reported.Find(frame), SpeakerRule.Continued);

    // `“…,” he said, “…”`: between the two stands nothing but the cue of the first.
    private FoundSpeakers? Split(Frame frame)
    {
        const int LongestCue = 14;
        if (
            _last is not { Found: { Rule: SpeakerRule.CueAfter or SpeakerRule.CueInside } found }
            || frame.First - _last.Frame.After > LongestCue
            || !(_tokens.Is(frame.First - 1, ',') || _tokens.Is(frame.First - 1, ':') || IsCutIn(frame, found))
        )
            return null;
        for (var i = _last.Frame.After; i < frame.First; i++)
        {
            if (_tokens.Is(i, ';') || (_tokens.Is(i, '.') && i + 1 < frame.First && CharacterTable.IsUpper(_tokens.FirstOf(i + 1))))
                return null;
            if (VerbReader.IsParticiple(_tokens, i) && SpeechVerbs.Find(_tokens, i) != SpeechVerb.None)
                return null;
        }

        return new FoundSpeakers(found.Subject, SpeakerRule.CueInside);
    }

    // `“We stand ready” tweeted X “to help”`: the name that ends the cue stands right before a quotation that goes on.
    private bool IsCutIn(Frame frame, FoundSpeakers found) =>
        StartsLow(frame) && found.Subject.Mentions.Count == 1 && found.Subject.Mentions[0].Span.End == _tokens[frame.First - 1].End;

    // `“…” and “…”`, and a sentence that is nothing but a quotation after one that ended with its cue: `“…,” said X. “…”`.
    private FoundSpeakers? GoesOn(Frame frame)
    {
        const int MostTokensBetween = 3;
        if (_last is not { Found: { } found } || frame.Passage.Form == PassageForm.Block || _last.Frame.Passage.Form == PassageForm.Block)
            return null;
        var isJoined = frame.First >= _last.Frame.After && frame.First - _last.Frame.After <= MostTokensBetween && IsJoint(frame);
        var follows =
            frame.Start == frame.First
            && (found.Rule is SpeakerRule.CueAfter or SpeakerRule.Continued or SpeakerRule.CueInside || EndsWithQuotation(frame))
            && _last.Frame.End == frame.Start
            && InOneParagraph(_last.Frame, frame);
        return isJoined || follows || (_actions.IsBetween(_last.Frame, found.Subject, frame) && InOneParagraph(_last.Frame, frame))
            ? new FoundSpeakers(found.Subject, SpeakerRule.Continued)
            : null;
    }

    // `X said, “…” “…”`: both quotations end their sentences, so no other cue can be meant.
    private bool EndsWithQuotation(Frame frame) => _last!.Frame.After == _last.Frame.End && frame.After == frame.End;

    private bool IsJoint(Frame frame)
    {
        for (var i = _last!.Frame.After; i < frame.First; i++)
        {
            // `that “…,” but that “…”`
            var isThat = _tokens.IsWord(i, "that") && i + 1 == frame.First;
            if (!(_tokens.Is(i, ',') || QuotationWords.Is(_tokens, i, QuotationWord.Conjunction) || isThat))
                return false;
        }

        return InOneParagraph(_last.Frame, frame);
    }

    private bool InOneParagraph(Frame first, Frame second)
    {
        for (var i = first.Passage.Span.End; i + 1 < second.Passage.Span.Start; i++)
        {
            if (_text[i] == '\n' && _text[i + 1] is '\n' or '\r')
                return false;
        }

        return true;
    }

    private bool StartsLow(Frame frame) => frame.First + 1 < _tokens.Count && CharacterTable.IsLower(_tokens.FirstOf(frame.First + 1));

    private static FoundSpeakers? With(Subject? subject, SpeakerRule rule) => subject is null ? null : new FoundSpeakers(subject, rule);
}
