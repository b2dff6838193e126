using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary><c>According to X, “…”</c> and <c>“…,” according to X</c>; <c>in the view of X</c> as well.</summary>
internal sealed class AccordingTo(SpeakerMentions mentions, NounPhrases phrases, ViewOf views)
{
    private const int Farthest = 60;
    private const int MostWordsAtDistance = 2;

    private readonly TokenList _tokens = mentions.Tokens;
    private readonly StatementOwner _statements = new(mentions);

    /// <summary>Who speaks; unnamed when nobody known is named; null when the words do not stand there.</summary>
    public Subject? Find(Frame frame)
    {
        var at = frame.After;
        if (_tokens.Is(at, ','))
            at++;
        if (at < frame.End && Is(at))
            return Named(at + 2, frame.End);
        if (views.StartingAt(at, frame.End) is { } after)
            return after;
        for (var i = mentions.Before(frame.First); i >= frame.Start && frame.First - i < Farthest; i = mentions.Before(i))
        {
            if (_tokens.Is(i, ';'))
                return null;
            if (Is(i) && !IsHeldAtDistance(frame))
                return Named(i + 2, frame.First);
            if (views.Of(i, frame.First) is { } view && !IsHeldAtDistance(frame))
                return view;
        }

        return null;
    }

    // `according to a statement by X` as well.
    private Subject Named(int at, int end) =>
        phrases.StartingAt(_statements.Author(at, end) is var by and >= 0 ? by + 1 : at, end) ?? Subject.Unnamed;

    // `According to X, the “union” exists on paper`: the word is the writer's.
    private bool IsHeldAtDistance(Frame frame) =>
        QuotationWords.Is(_tokens, frame.First - 1, QuotationWord.Determiner)
        && QuotationWordCount.Of(_tokens, frame.First, frame.After) <= MostWordsAtDistance;

    private bool Is(int at) => _tokens.IsWord(at, "according") && _tokens.IsWord(at + 1, "to");
}
