using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Whose words a phrase with a noun of saying or thinking gives: <c>in the view of X</c>, <c>in X’s words</c>, <c>in his opinion</c>.</summary>
internal sealed class ViewOf(SpeakerMentions mentions, NounPhrases phrases, PronounReference pronouns)
{
    private const int LongestPhrase = 8;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>Whose view the phrase gives whose noun a token is; null when it is no such phrase.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="end">The token after the words in which the owner may stand.</param>
    public Subject? Of(int noun, int end)
    {
        if (!QuotationWords.Is(_tokens, noun, QuotationWord.View))
            return null;
        if (_tokens.IsWord(noun + 1, "of"))
            return _tokens.IsWord(noun - 1, "the") && _tokens.IsWord(noun - 2, "in")
                ? phrases.StartingAt(noun + 2, end) ?? Subject.Unnamed
                : null;
        // `in X’s view of the world`: the phrase is over with its noun.
        return EndsAt(noun + 1) ? Owner(noun) : null;
    }

    /// <summary>Whose view a phrase gives that starts with a token; null when no such phrase starts there.</summary>
    public Subject? StartingAt(int at, int end)
    {
        if (!_tokens.IsWord(at, "in"))
            return null;
        for (var i = at + 1; i < end && i - at <= LongestPhrase && _tokens[i].Kind is TokenKind.Word or TokenKind.Possessive; i++)
        {
            if (Of(i, end) is { } subject)
                return subject;
        }

        return null;
    }

    private bool EndsAt(int at) =>
        at >= _tokens.Count || _tokens.Is(at, ',') || _tokens.Is(at, '.') || mentions.IsQuoted(_tokens[at].Start);

    private Subject? Owner(int noun)
    {
        var owner = _tokens.IsWord(noun - 1, "own") ? noun - 2 : noun - 1;
        if (_tokens.IsWord(owner, "his") || _tokens.IsWord(owner, "her"))
            return _tokens.IsWord(owner - 1, "in") ? pronouns.Resolve(owner) : null;
        if (owner < 1 || !(_tokens[owner].Kind == TokenKind.Possessive || _tokens.Is(owner, '\u2019')))
            return null;
        return mentions.EndingAt(owner - 1) is { } mention && IsAfterIn(mentions.FirstOf(mention)) ? new Subject([mention]) : null;
    }

    // With titles between: `in Foreign Minister X’s view`.
    private bool IsAfterIn(int name)
    {
        for (var i = name - 1; i >= 0 && name - i < LongestPhrase && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_tokens.IsWord(i, "in"))
                return true;
            if (QuotationWords.Is(_tokens, i, QuotationWord.Preposition | QuotationWord.Conjunction))
                return false;
        }

        return false;
    }
}
