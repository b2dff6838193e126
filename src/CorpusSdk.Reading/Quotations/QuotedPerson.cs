using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>
/// Whom an outlet quotes, who speaks instead of the outlet: <c>Interfax quoted X, the minister, as saying “…”</c>, <c>“…,” X was quoted as saying by
/// Interfax</c>.
/// </summary>
internal sealed class QuotedPerson(SpeakerMentions mentions, NounPhrases phrases)
{
    private const int Farthest = 40;
    private const int LongestAgent = 8;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>Who is quoted; unnamed when it is nobody known; null when the verb quotes nobody.</summary>
    /// <param name="start">First token of the sentence.</param>
    /// <param name="verb">A verb of speech: the one of quoting, or the participle after <c>as</c>.</param>
    public Subject? Of(int start, int verb)
    {
        if (QuotationWords.Is(_tokens, verb, QuotationWord.Citing))
            return VerbReader.IsPassive(_tokens, verb) && SaysAfter(verb) ? Grammatical(start, verb) : null;
        if (!VerbReader.IsParticiple(_tokens, verb) || !_tokens.IsWord(verb - 1, "as"))
            return null;
        for (var i = mentions.Before(verb - 1); i > start && verb - i <= Farthest; i = mentions.Before(i))
        {
            if (_tokens.Is(i, ';'))
                return null;
            if (!QuotationWords.Is(_tokens, i, QuotationWord.Citing))
                continue;
            return VerbReader.IsPassive(_tokens, i) ? Grammatical(start, i) : phrases.StartingAt(i + 1, verb) ?? Subject.Unnamed;
        }

        return null;
    }

    private Subject Grammatical(int start, int verb) =>
        VerbReader.SubjectEnd(_tokens, verb) is var last && last >= start ? phrases.EndingAt(start, last) : Subject.Unnamed;

    // `quoted as saying`, `quoted by Interfax as saying`
    private bool SaysAfter(int verb)
    {
        for (var i = verb + 1; i + 1 < _tokens.Count && i - verb <= LongestAgent && _tokens[i].Kind == TokenKind.Word; i++)
        {
            if (_tokens.IsWord(i, "as"))
                return VerbReader.IsParticiple(_tokens, i + 1) && SpeechVerbs.Find(_tokens, i + 1) != SpeechVerb.None;
        }

        return false;
    }
}
