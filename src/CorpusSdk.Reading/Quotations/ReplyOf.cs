using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Whose answer a colon announces: <c>X’s reply: “…”</c>, <c>His answer was short: “…”</c>.</summary>
internal sealed class ReplyOf(SpeakerMentions mentions, PronounReference pronouns)
{
    private const int LongestTitle = 6;
    private const int LongestPredicate = 8;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>Who answers; null when the words before the quotation are no such phrase.</summary>
    public Subject? Find(Frame frame)
    {
        if (!IsMark(frame.First - 1))
            return null;
        for (var i = frame.First - 2; i > frame.Start && frame.First - i <= LongestPredicate + 2; i--)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                return null;
            if (QuotationWords.Is(_tokens, i, QuotationWord.Reply) && EndsAt(i + 1, frame.First - 1))
                return Owner(frame, i - 1);
        }

        return null;
    }

    private bool IsMark(int at) => _tokens.Is(at, ':') || _tokens.Is(at, '\u2014') || _tokens.Is(at, '\u2013');

    // Nothing, or to whom it was and what it was like: `to the critics was curt`. Between dashes only the answer itself stands.
    private bool EndsAt(int at, int mark) =>
        at == mark
        || (
            _tokens.Is(mark, ':')
            && (QuotationWords.Is(_tokens, at, QuotationWord.Copula) ? !_tokens.IsWord(at + 1, "to") : _tokens.IsWord(at, "to"))
            && !HasSpeech(at, mark)
        );

    // `X’s answer to the club quoted Y: “…”`
    private bool HasSpeech(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (SpeechVerbs.IsVerb(_tokens, i))
                return true;
        }

        return false;
    }

    private Subject? Owner(Frame frame, int at)
    {
        if (_tokens.IsWord(at, "own") || _tokens.IsWord(at, "only") || _tokens.IsWord(at, "first"))
            at--;
        if (at == frame.Start && (_tokens.IsWord(at, "his") || _tokens.IsWord(at, "her")))
            return pronouns.Resolve(at);
        if (at <= frame.Start || !(_tokens[at].Kind == TokenKind.Possessive || _tokens.Is(at, '\u2019')))
            return null;
        return mentions.EndingAt(at - 1) is { Entity.Kind: EntityKind.Person } owner && Opens(frame, mentions.FirstOf(owner))
            ? new Subject([owner])
            : null;
    }

    // The owner begins the clause, with titles before the name only.
    private bool Opens(Frame frame, int name)
    {
        for (var i = name - 1; i >= frame.Start; i--)
        {
            if (_tokens.Is(i, ';') || _tokens.Is(i, ','))
                return true;
            if (
                name - i > LongestTitle
                || _tokens[i].Kind != TokenKind.Word
                || VerbReader.IsPredicate(_tokens, i)
                || QuotationWords.Is(_tokens, i, QuotationWord.Preposition)
            )
                return false;
        }

        return true;
    }
}
