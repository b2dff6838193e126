using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>A phrase that opens a sentence and says to whom somebody speaks: <c>In an interview with X, he said</c>. Whoever is named there is not the speaker.</summary>
internal static class TalkPhrase
{
    private const int Longest = 30;
    private const int LongestStart = 6;

    /// <summary>Whether all that stands between the start of a sentence and its pronoun is such a phrase.</summary>
    public static bool Is(SpeakerMentions mentions, int start, int pronoun)
    {
        var tokens = mentions.Tokens;
        if (pronoun - start > Longest || !QuotationWords.Is(tokens, start, QuotationWord.Preposition))
            return false;
        var talk = -1;
        for (var i = start + 1; i < pronoun; i++)
        {
            if (mentions.IsQuoted(tokens[i].Start) || IsPredicate(mentions, i))
                return false;
            if (talk < 0 && i - start <= LongestStart && QuotationWords.Is(tokens, i, QuotationWord.Talk))
                talk = i;
        }

        return talk >= 0;
    }

    // A verb of its own makes it a clause; `published`, `broadcast` only describe the talk.
    private static bool IsPredicate(SpeakerMentions mentions, int at) =>
        QuotationWords.Is(mentions.Tokens, at, QuotationWord.Auxiliary | QuotationWord.Predicate)
        || (
            VerbReader.IsPredicate(mentions.Tokens, at)
            && !VerbReader.IsAdverb(mentions.Tokens, at)
            && !NameShape.IsCapitalised(mentions.Tokens, at)
            && !QuotationWords.Is(mentions.Tokens, at, QuotationWord.Talk)
            && mentions.EndingAt(at - 1) is not null
        );
}
