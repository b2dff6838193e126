using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Whether a verb before a quotation introduces it: in the same clause, and for a few quoted words through what stands right before them.</summary>
internal sealed class CueReach(SpeakerMentions mentions)
{
    private const int MostQuotedWords = 4;
    private const int Near = 3;
    private const int NearAs = 4;
    private const int NearPreposition = 8;

    private readonly TokenList _tokens = mentions.Tokens;
    private readonly ReportedClause _clauses = new(mentions);

    /// <summary>Whether nothing but an addressee or a day stands between a verb and the quotation: <c>said on Monday: “…”</c>.</summary>
    public bool IsDirect(int verb, Frame frame)
    {
        var last = frame.First - 1;
        return last == verb
            || IsAside(verb + 1, last)
            || (
                frame.First - verb <= NearPreposition
                && (_tokens.Is(last, ':') || _tokens.Is(last, ','))
                && (SpeechVerbs.Find(_tokens, verb) & SpeechVerb.Say) != 0
                && !HasClauseBreak(verb, frame.First)
            );
    }

    public bool Reaches(int verb, Frame frame)
    {
        var first = frame.First;
        if (HasClauseBreak(verb, first))
            return false;
        var last = first - 1;
        if (
            last == verb
            || IsAside(verb + 1, last)
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

        var words = QuotationWordCount.Of(_tokens, first, frame.After);
        if (words > MostQuotedWords)
            return true;
        var says = (SpeechVerbs.Find(_tokens, verb) & SpeechVerb.Say) != 0;
        if (says && _clauses.Holds(frame.Start, verb, first))
            return true;
        if (QuotationWords.Is(_tokens, last, QuotationWord.Copula))
            return true;
        if (QuotationWords.Is(_tokens, last, QuotationWord.Preposition))
            return first - verb <= NearPreposition || ReportsOnItself(verb);
        if (QuotationWords.Is(_tokens, last, QuotationWord.Determiner))
            return ReachesPastDeterminer(verb, last, says, words);
        return first - verb <= (says ? Near : NearPreposition) || (says && ReportsOnItself(verb));
    }

    // `called it a “…”` judges, `the “…”` holds a word at a distance.
    private bool ReachesPastDeterminer(int verb, int last, bool says, int words)
    {
        if (_tokens.IsWord(last, "this") || _tokens.IsWord(last, "that"))
            return !says && last - 1 == verb;
        if (!(_tokens.IsWord(last, "a") || _tokens.IsWord(last, "an")) || QuotationWords.Is(_tokens, last - 1, QuotationWord.Preposition))
            return false;
        return !says || words >= Near;
    }

    // `said that he was leaving “…”`
    private bool ReportsOnItself(int verb)
    {
        var next = _tokens.IsWord(verb + 1, "that") ? verb + 2 : verb + 1;
        return NounPhrases.IsPronoun(_tokens, next) || _tokens.IsWord(next, "it") || _tokens.IsWord(next, "they");
    }

    // `said — as Y reported — “…”`
    private bool IsAside(int first, int last) => first < last && IsDash(first) && IsDash(last);

    private bool IsDash(int at) => _tokens.Is(at, '\u2014') || _tokens.Is(at, '\u2013');

    private bool EndsWithComma(int mark) => _tokens.Text[_tokens[mark].Start - 1] == ',' && !mentions.IsQuoted(_tokens[mark + 1].Start);

    private bool HasClauseBreak(int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (mentions.IsQuoted(_tokens[i].Start))
            {
                // `“…,” but`: the comma stands inside the marks.
                if (EndsWithComma(i) && QuotationWords.Is(_tokens, i + 1, QuotationWord.Opener))
                    return true;
                continue;
            }

            if (mentions.OpeningOf(i) is var open && open < i)
            {
                i = open;
                continue;
            }

            if (_tokens.Is(i, ';') || (_tokens.Is(i, ',') && QuotationWords.Is(_tokens, i + 1, QuotationWord.Opener)))
                return true;
        }

        return false;
    }
}
