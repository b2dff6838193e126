using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>What joins the parts of a noun phrase before a person's name: <c>Mayor of London X</c>, <c>lawyer and activist X</c>, <c>his father, X</c>, <c>the firm's chairman, X</c>.</summary>
internal sealed class PhraseLinks(SpeakerMentions mentions)
{
    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>Whether the phrase that starts at a token goes on through a token that is no noun.</summary>
    /// <param name="start">First token of the phrase.</param>
    /// <param name="at">The token that may link.</param>
    /// <param name="next">The token to go on with.</param>
    public bool GoesOn(int start, int at, out int next)
    {
        next = at + 1;
        if (at <= start)
            return false;
        // `Mayor of London Sadiq Khan`: the person stands right after the place.
        if (_tokens.IsWord(at, "of") && mentions.StartingAt(next) is { Entity.Kind: not EntityKind.Person } whose)
        {
            next = mentions.AfterOf(whose);
            return IsPerson(next);
        }

        if (_tokens.IsWord(at, "and"))
            return mentions.StartingAt(next) is null && PersonFollows(next);
        return _tokens.Is(at, ',')
            && IsPerson(next)
            && (QuotationWords.Is(_tokens, start, QuotationWord.Determiner) || HasOwner(start, at));
    }

    // `the university's chancellor, X`
    private bool HasOwner(int start, int at)
    {
        for (var i = start; i < at; i++)
        {
            if (_tokens[i].Kind == TokenKind.Possessive)
                return true;
        }

        return false;
    }

    private bool IsPerson(int at) => mentions.StartingAt(at) is { Entity.Kind: EntityKind.Person };

    private bool PersonFollows(int at)
    {
        const int Longest = 8;
        const QuotationWord Others =
            QuotationWord.Preposition
            | QuotationWord.Conjunction
            | QuotationWord.Opener
            | QuotationWord.Auxiliary
            | QuotationWord.Predicate;
        for (var i = at; i < _tokens.Count && i - at < Longest; i++)
        {
            if (IsPerson(i))
                return true;
            if (_tokens[i].Kind != TokenKind.Word || QuotationWords.Is(_tokens, i, Others) || SpeechVerbs.IsVerb(_tokens, i))
                return false;
        }

        return false;
    }
}
