using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Splits the names before a date at commas, semicolons and words that join sources; a name of the registry may hold a comma.</summary>
internal sealed class SourceSplitter(TokenList tokens, SourceRegistry registry)
{
    private readonly List<(int First, int End)> _pieces = [];

    /// <summary>The pieces of [<paramref name="first"/>, <paramref name="end"/>); the list is used again by the next call.</summary>
    public List<(int First, int End)> Split(int first, int end)
    {
        _pieces.Clear();
        if (Known(first, end))
        {
            _pieces.Add((first, end));
            return _pieces;
        }

        var start = first;
        var depth = 0;
        for (var i = first; i <= end; i++)
        {
            if (i < end && (tokens.Is(i, '(') || tokens.Is(i, '[')))
                depth++;
            else if (i < end && (tokens.Is(i, ')') || tokens.Is(i, ']')))
                depth--;
            if (i < end && (depth > 0 || !IsBreak(start, i, end)))
                continue;

            // `RFE/RL, Inc.`: a name of the registry may hold a comma.
            if (i < end && tokens.Is(i, ',') && LongerKnown(start, i, end) is var longer && longer > i)
                i = longer;
            Add(start, i);
            start = i + 1;
        }

        return _pieces;
    }

    // `Reuters, AP, and TASS`; `*Kommersant*`
    private void Add(int start, int end)
    {
        while (start < end && (tokens.IsWord(start, "and") || tokens.Is(start, '&') || tokens.Is(start, '*')))
            start++;
        if (end > start)
            _pieces.Add((start, end));
    }

    private bool IsBreak(int start, int i, int end) =>
        (tokens.Is(i, ',') && !(i + 1 < end && NameWords.IsForm(tokens.TextOf(i + 1))))
        || tokens.Is(i, ';')
        || ((tokens.IsWord(i, "and") || tokens.Is(i, '&') || tokens.Is(i, '/')) && JoinsTwoSources(start, i, end));

    private int LongerKnown(int start, int comma, int end)
    {
        const int LongestRest = 4;
        if (Known(start, comma))
            return comma;
        for (var i = comma + 1; i <= end && i - comma <= LongestRest; i++)
        {
            if ((i == end || tokens.Is(i, ',') || tokens.Is(i, ';')) && Known(start, i))
                return i;
        }

        return comma;
    }

    private bool JoinsTwoSources(int start, int join, int end)
    {
        if (join <= start || join + 1 >= end || !Known(start, join))
            return false;
        var stop = join + 1;
        while (stop < end && !tokens.Is(stop, ',') && !tokens.Is(stop, ';') && !tokens.Is(stop, '/'))
            stop++;
        return Known(join + 1, stop);
    }

    private bool Known(int first, int end) =>
        end > first && registry.Find(tokens.Text.AsSpan(new TextSpan(tokens[first].Start, tokens[end - 1].End))) is not null;
}
