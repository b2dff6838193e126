using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Finds the outlet that a date alone in brackets cites: the one right before it, <c>as Interfax (March 24) reported</c>, or the only one of the sentence
/// that is said to have reported, <c>As Interfax reported (January 5)</c>.
/// </summary>
internal sealed class OutletInSentence(ArticleDraft draft, SourceRegistry registry)
{
    private const int LongestName = 5;
    private const int LongestReach = 60;

    /// <summary>Adds the outlet; false when there is none, or more than one.</summary>
    public bool Read(Bracket bracket, WrittenGroup group)
    {
        var outlet = EndingAt(bracket.FirstToken);
        if (outlet is null && group.Dates.TrueForAll(static d => d.Start.Day > 0))
            outlet = Reporting(bracket);
        if (outlet is not { } span)
            return false;
        group.Sources.Add(span);
        return true;
    }

    private TextSpan? EndingAt(int end)
    {
        for (var first = System.Math.Max(0, end - LongestName); first < end; first++)
        {
            if (Known(first, end) is { IsMedia: true })
                return Span(first, end);
        }

        return null;
    }

    // Names from the start of the sentence on; the date of another outlet's report must not be given to this one.
    private TextSpan? Reporting(Bracket bracket)
    {
        var sentence = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, bracket.Span.Start);
        if (sentence < 0)
            return null;
        TextSpan? found = null;
        var at = System.Math.Max(draft.Tokens.At(draft.Sentences[sentence].Start), bracket.FirstToken - LongestReach);
        while (at < bracket.FirstToken)
        {
            var end = MediaAt(at, bracket.FirstToken);
            if (end == at)
            {
                at++;
                continue;
            }

            if (found is not null)
                return null;
            if (!Reports(at, end, bracket.FirstToken))
                return null;
            found = Span(at, end);
            at = end;
        }

        return found;
    }

    private int MediaAt(int at, int limit)
    {
        if (!Characters.CharacterTable.IsUpper(draft.Tokens.FirstOf(at)) && !SourceNames.IsDomain(draft.Tokens, at))
            return at;
        for (var end = System.Math.Min(limit, at + LongestName); end > at; end--)
        {
            if (Known(at, end) is { IsMedia: true })
                return end;
        }

        return at;
    }

    // `Interfax reported`, `Interfax news agency has reported`, `according to Interfax`
    private bool Reports(int first, int end, int limit)
    {
        const int Reach = 5;
        var tokens = draft.Tokens;
        if (tokens.IsWord(first - 1, "to") && tokens.IsWord(first - 2, "according"))
            return true;
        if (tokens.IsWord(first - 1, "the") && tokens.IsWord(first - 2, "to") && tokens.IsWord(first - 3, "according"))
            return true;
        for (var i = end; i < limit && i - end < Reach; i++)
        {
            if (tokens.Is(i, ',') || tokens.Is(i, ';'))
                return false;
            if (CitationWords.Report.Holds(tokens, i))
                return true;
        }

        return false;
    }

    private RegisteredSource? Known(int first, int end) => registry.Find(draft.Text.AsSpan(Span(first, end)));

    private TextSpan Span(int first, int end) => new(draft.Tokens[first].Start, draft.Tokens[end - 1].End);
}
