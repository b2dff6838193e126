using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>The clause that reports what somebody says: <c>promised that the country would …</c>, <c>told X that …</c>, <c>said it would be …</c>.</summary>
internal sealed class ReportedClause(SpeakerMentions mentions)
{
    private const int LongestAddressee = 10;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>Whether such a clause begins after a verb of speech and has begun before a quotation.</summary>
    public bool Holds(int start, int verb, int quotation)
    {
        // `When X said that …, Y placed a “…”`: the clause of the verb is over.
        if (QuotationWords.Is(_tokens, start, QuotationWord.Opening) && !HasComma(start, verb) && HasComma(verb, quotation))
            return false;
        // `was “…” and “…”`: the second goes on with the first.
        if (QuotationWords.Is(_tokens, quotation - 1, QuotationWord.Conjunction) && mentions.IsQuoted(_tokens[quotation - 2].Start))
            return false;
        // `said that … (hereafter “…”)`: in a bracket the writer speaks.
        for (var i = quotation - 1; i > verb; i--)
        {
            i = mentions.OpeningOf(i) is var open && open < i ? open - 1 : i;
            if (_tokens.Is(i, '('))
                return false;
        }

        for (var i = verb + 1; i < quotation && i - verb <= LongestAddressee; i++)
        {
            // `told the court that sold …`: with a verb after it the word is a pronoun.
            if (_tokens.IsWord(i, "that"))
                return i + 1 < quotation && !QuotationWords.Is(_tokens, i + 1, QuotationWord.Auxiliary | QuotationWord.Predicate);
        }

        return BeginsWithSubject(verb + 1) && HasPredicate(verb + 2, quotation);
    }

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens.Is(i, ','))
                return true;
        }

        return false;
    }

    // `said the line …`, `said it …`, `said X …`: the conjunction is left out.
    private bool BeginsWithSubject(int at) =>
        NounPhrases.IsPronoun(_tokens, at)
        || _tokens.IsWord(at, "it")
        || _tokens.IsWord(at, "they")
        || _tokens.IsWord(at, "there")
        || _tokens.IsWord(at, "we")
        || QuotationWords.Is(_tokens, at, QuotationWord.Determiner)
        || mentions.StartingAt(at) is not null;

    // The verb of the clause, before anything that may join a second verb of the speaker's own.
    private bool HasPredicate(int at, int quotation)
    {
        for (var i = at; i < quotation; i++)
        {
            if (QuotationWords.Is(_tokens, i, QuotationWord.Auxiliary | QuotationWord.Predicate))
                return true;
            if (QuotationWords.Is(_tokens, i, QuotationWord.Conjunction))
                return false;
        }

        return false;
    }
}
