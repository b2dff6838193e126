using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Whose words a statement holds: <c>X’s statement read</c>, <c>according to a tweet by X</c>.</summary>
internal sealed class StatementOwner(SpeakerMentions mentions)
{
    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The owner of the statement whose noun a token is; null when it is none or nobody owns it.</summary>
    public Subject? Ending(int noun) =>
        noun >= 2
        && QuotationWords.Is(_tokens, noun, QuotationWord.Statement)
        && _tokens[noun - 1].Kind == TokenKind.Possessive
        && mentions.EndingAt(noun - 2) is { } owner
            ? new Subject([owner])
            : null;

    /// <summary>The token of <c>by</c> or <c>from</c> after <c>a statement</c>; -1 when none stands there.</summary>
    public int Author(int at, int end)
    {
        const int Longest = 7;
        var isStatement = false;
        for (var i = at; i < end && i - at < Longest; i++)
        {
            if (isStatement && (_tokens.IsWord(i, "by") || _tokens.IsWord(i, "from")))
                return i;
            if (_tokens[i].Kind != TokenKind.Word)
                return -1;
            isStatement |= QuotationWords.Is(_tokens, i, QuotationWord.Statement);
        }

        return -1;
    }

    /// <summary>Whether a token is <c>read</c> and nothing but <c>in part</c> and a mark stands between it and a quotation.</summary>
    public bool IsReading(int verb, int quotation)
    {
        if (!_tokens.IsWord(verb, "read") && !_tokens.IsWord(verb, "reads"))
            return false;
        var at = verb + 1;
        if (_tokens.Is(at, ','))
            at++;
        if (_tokens.IsWord(at, "in") && _tokens.IsWord(at + 1, "part"))
            at += 2;
        if (_tokens.Is(at, ',') || _tokens.Is(at, ':'))
            at++;
        return at == quotation;
    }
}
