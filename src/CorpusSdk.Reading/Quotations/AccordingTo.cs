using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary><c>According to X, “…”</c> and <c>“…,” according to X</c>.</summary>
internal sealed class AccordingTo(SpeakerMentions mentions, NounPhrases phrases)
{
    private const int Farthest = 60;
    private const int MostWordsAtDistance = 2;

    private readonly TokenList _tokens = mentions.Tokens;

    /// <summary>Who speaks; unnamed when nobody known is named; null when the words do not stand there.</summary>
    public Subject? Find(Frame frame)
    {
        var at = frame.After;
        if (_tokens.Is(at, ','))
            at++;
        if (at < frame.End && Is(at))
            return phrases.StartingAt(at + 2, frame.End) ?? Subject.Unnamed;
        for (var i = mentions.Before(frame.First); i >= frame.Start && frame.First - i < Farthest; i = mentions.Before(i))
        {
            if (_tokens.Is(i, ';'))
                return null;
            if (Is(i) && !IsHeldAtDistance(frame))
                return phrases.StartingAt(i + 2, frame.First) ?? Subject.Unnamed;
        }

        return null;
    }

    // `According to X, the “union” exists on paper`: the word is the writer's.
    private bool IsHeldAtDistance(Frame frame) =>
        QuotationWords.Is(_tokens, frame.First - 1, QuotationWord.Determiner)
        && QuotationWordCount.Of(_tokens, frame.First, frame.After) <= MostWordsAtDistance;

    private bool Is(int at) => _tokens.IsWord(at, "according") && _tokens.IsWord(at + 1, "to");
}
