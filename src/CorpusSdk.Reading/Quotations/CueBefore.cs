using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Cues before a quotation: <c>X said, “…”</c>, <c>X praised … as “…”</c>, <c>as X put it</c>, <c>in the words of X</c>, <c>X was blunt: “…”</c>.</summary>
internal sealed class CueBefore(SpeakerMentions mentions, NounPhrases phrases)
{
    private const int Farthest = 60;

    private readonly TokenList _tokens = mentions.Tokens;
    private readonly SubjectFinder _subjects = new(mentions, phrases);
    private readonly CueReach _reach = new(mentions);
    private readonly StatementOwner _statements = new(mentions);

    /// <summary>Who speaks; unnamed when a cue names nobody known; null when there is no cue.</summary>
    /// <param name="frame">The quotation.</param>
    /// <param name="isDirect">Whether the cue stands right before the quotation.</param>
    public Subject? Find(Frame frame, out bool isDirect)
    {
        isDirect = false;
        for (var i = mentions.Before(BeforeAside(frame)); i >= frame.Start && frame.First - i < Farthest; i = mentions.Before(i))
        {
            if (Phrase(frame, i) is { } phrase)
                return phrase;
            var verb = SpeechVerbs.Find(_tokens, i);
            if (verb == SpeechVerb.None)
                continue;
            var subject = _subjects.Of(frame.Start, i);
            if (subject is null)
                continue;
            isDirect = _reach.IsDirect(i, frame);
            return isDirect || _reach.Reaches(i, frame) ? subject : null;
        }

        return _tokens.Is(frame.First - 1, ':') ? Announced(frame) : null;
    }

    // `X said — as Y reported — “…”`: what stands between dashes is no cue.
    private int BeforeAside(Frame frame)
    {
        const int Longest = 12;
        if (!IsDash(frame.First - 1))
            return frame.First;
        for (var i = frame.First - 2; i > frame.Start && frame.First - i <= Longest; i--)
        {
            if (IsDash(i))
                return i;
        }

        return frame.First;
    }

    private bool IsDash(int at) => _tokens.Is(at, '\u2014') || _tokens.Is(at, '\u2013');

    private Subject? Phrase(Frame frame, int at)
    {
        if (_tokens.IsWord(at, "words") && _tokens.IsWord(at + 1, "of") && (_tokens.IsWord(at - 1, "the") || _tokens.IsWord(at - 1, "in")))
            return phrases.StartingAt(at + 2, frame.First) ?? Subject.Unnamed;
        if (_tokens.IsWord(at, "it") && (_tokens.IsWord(at - 1, "put") || _tokens.IsWord(at - 1, "puts")))
            return phrases.EndingAt(frame.Start, at - 2);
        if (_statements.IsReading(at, frame.First))
            return Read(frame, at);
        // `Remarked X, “…”`
        return
            at == frame.Start
            && _tokens.Is(frame.First - 1, ',')
            && (SpeechVerbs.Find(_tokens, at) & SpeechVerb.Say) != 0
            && !VerbReader.IsParticiple(_tokens, at)
            ? phrases.StartingAt(at + 1, frame.First)
            : null;
    }

    // `X’s statement read: “…”`, `X released a statement which read, “…”`.
    private Subject? Read(Frame frame, int verb)
    {
        if (_statements.Ending(verb - 1) is { } owner)
            return owner;
        return
            (_tokens.IsWord(verb - 1, "which") || _tokens.IsWord(verb - 1, "that"))
            && QuotationWords.Is(_tokens, verb - 2, QuotationWord.Statement)
            ? phrases.Clause(frame.Start, verb - 2)
            : null;
    }

    private Subject? Announced(Frame frame) => phrases.Clause(frame.Start, frame.First) is { IsPerson: true } subject ? subject : null;
}
