using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Which words can stand inside a noun phrase, and where the titles and nouns before a name begin.</summary>
internal sealed class NominalWords(SpeakerMentions mentions)
{
    private const int LongestPhrase = 9;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The token before titles, offices and other nouns that stand before a name.</summary>
    public int BeforeTitles(int first, int start, bool isPerson)
    {
        if (isPerson)
            first = mentions.TitleBefore(first, start);
        var at = first - 1;
        while (at >= start && first - at <= LongestPhrase)
        {
            if (QuotationWords.Is(_tokens, at, QuotationWord.Determiner))
                return at - 1;
            // `ambassador to the United Nations X`: another name before a person's ends the search.
            if (VerbReader.IsDay(_tokens, at) || !IsNominal(at) || (isPerson && mentions.EndingAt(at) is not null))
                break;
            at--;
        }

        return at;
    }

    /// <summary>Whether a word is no verb of speech, preposition, conjunction or mark.</summary>
    public bool IsNominal(int at)
    {
        if (at < 0 || at >= _tokens.Count)
            return false;
        if (_tokens[at].Kind == TokenKind.Possessive)
            return true;
        if (_tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
            return false;
        const QuotationWord Others =
            QuotationWord.Preposition
            | QuotationWord.Conjunction
            | QuotationWord.Opener
            | QuotationWord.Auxiliary
            | QuotationWord.Negation
            | QuotationWord.Predicate;
        return !QuotationWords.Is(_tokens, at, Others)
            && !_tokens.IsWord(at, "that")
            && !VerbReader.IsAdverb(_tokens, at)
            && (!SpeechVerbs.IsVerb(_tokens, at) || NameShape.IsCapitalised(_tokens, at));
    }

    public bool IsPossessive(int at) => (at < _tokens.Count && _tokens[at].Kind == TokenKind.Possessive) || _tokens.Is(at, '\u2019');
}
