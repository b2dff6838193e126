using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>For whom the quoted words hold, who says them: <c>For X, “…”</c>, <c>for X, a professor, the plan is “…”</c>.</summary>
internal sealed class ForWhom(SpeakerMentions mentions, NounPhrases phrases)
{
    private const int Farthest = 30;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>The person; null when the clause of the quotation begins otherwise.</summary>
    public Subject? Find(Frame frame)
    {
        var last = frame.First - 1;
        // `For X, “The Harbor” was a film`: what has a verb after it is the subject of a sentence.
        var isSaid = _tokens.Is(last, ',') && !(frame.After < frame.End && _tokens[frame.After].Kind == TokenKind.Word);
        if (!(isSaid || QuotationWords.Is(_tokens, last, QuotationWord.Copula)))
            return null;
        var start = ClauseStart(frame);
        if (start < 0 || !_tokens.IsWord(start, "for"))
            return null;
        if (phrases.StartingAt(start + 1, frame.First) is not { IsPerson: true, Mentions.Count: 1, Named: SpeakerRule.None } subject)
            return null;
        var comma = mentions.AfterOf(subject.Mentions[0]);
        return _tokens.Is(comma, ',') && !NamesAnother(comma, frame.First) ? subject : null;
    }

    // The first word of the sentence, or the one after its last semicolon.
    private int ClauseStart(Frame frame)
    {
        for (var i = frame.First - 1; i >= frame.Start; i--)
        {
            if (frame.First - i > Farthest)
                return -1;
            if (mentions.IsQuoted(_tokens[i].Start) && !_tokens.Is(i, ';'))
                continue;
            if (_tokens.Is(i, ';'))
                return i + 1;
        }

        return frame.Start;
    }

    // Another person or a verb of speech: the words may be theirs.
    private bool NamesAnother(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (mentions.StartingAt(i) is { Entity.Kind: EntityKind.Person } || SpeechVerbs.IsVerb(_tokens, i))
                return true;
        }

        return false;
    }
}
