using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Whether a verb before a quotation introduces it: in the same clause, and for a few quoted words through what stands right before them.</summary>
internal sealed class CueReach(SpeakerMentions mentions)
{
    private const int MostQuotedWords = 4;
    private const int Near = 3;
    private const int NearAs = 4;
    private const int NearPreposition = 8;

    private readonly TokenList _tokens = mentions.Tokens;

    public bool Reaches(int verb, Frame frame)
    {
        var first = frame.First;
        if (HasClauseBreak(verb, first))
            return false;
        var last = first - 1;
        if (
            last == verb
            || _tokens.Is(last, ':')
            || (_tokens.Is(last, ',') && first - verb <= NearPreposition)
            || _tokens.IsWord(last, "that")
        )
            return true;
        for (var i = System.Math.Max(verb + 1, first - NearAs); i < first; i++)
        {
            if (_tokens.IsWord(i, "as"))
                return true;
        }

        if (QuotationWordCount.Of(_tokens, first, frame.After) > MostQuotedWords)
            return true;
        var says = (SpeechVerbs.Find(_tokens, verb) & SpeechVerb.Say) != 0;
        if (QuotationWords.Is(_tokens, last, QuotationWord.Copula))
            return true;
        if (QuotationWords.Is(_tokens, last, QuotationWord.Preposition))
            return first - verb <= NearPreposition;
        if (QuotationWords.Is(_tokens, last, QuotationWord.Determiner))
            return !says
                && (_tokens.IsWord(last, "a") || _tokens.IsWord(last, "an"))
                && !QuotationWords.Is(_tokens, last - 1, QuotationWord.Preposition);
        return says ? first - verb <= Near : first - verb <= NearPreposition;
    }

    private bool HasClauseBreak(int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (mentions.IsQuoted(_tokens[i].Start))
                continue;
            if (_tokens.Is(i, ';') || (_tokens.Is(i, ',') && QuotationWords.Is(_tokens, i + 1, QuotationWord.Opener)))
                return true;
        }

        return false;
    }
}
