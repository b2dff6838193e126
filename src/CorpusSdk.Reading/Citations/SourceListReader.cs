using System.Collections.Generic;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads the names of one or several sources before a date.</summary>
internal sealed class SourceListReader(TokenList tokens, SourceRegistry registry)
{
    private readonly List<(int First, int End)> _pieces = [];

    /// <summary>Adds the sources to a group; false when the tokens are not names of sources.</summary>
    public bool Read(int first, int end, WrittenGroup group)
    {
        Split(first, end);
        DropAuthor(group);
        if (_pieces.Count == 0)
        {
            group.Rule = SourceRule.Missing;
            return true;
        }

        foreach (var (start, stop) in _pieces)
        {
            var nameEnd = WithoutPlaceAndRelay(start, stop);
            if (!IsSource(start, nameEnd))
                return false;
            group.Sources.Add(Span(start, nameEnd));
        }

        return true;
    }

    /// <summary>Adds sources that stand without a date; only well-known media, since most names in brackets are no citations.</summary>
    public bool ReadKnownMedia(int first, int end, WrittenGroup group)
    {
        Split(first, end);
        foreach (var (start, stop) in _pieces)
        {
            if (Known(start, stop) is not { IsMedia: true } || (stop - start == 1 && SourceNames.IsAllCapitals(tokens, start)))
                return false;
            group.Sources.Add(Span(start, stop));
        }

        return true;
    }

    private RegisteredSource? Known(int first, int end) => registry.Find(tokens.Text.AsSpan(Span(first, end)));

    private void Split(int first, int end)
    {
        _pieces.Clear();
        if (Known(first, end) is not null)
        {
            _pieces.Add((first, end));
            return;
        }

        var start = first;
        for (var i = first; i <= end; i++)
        {
            var isBreak = i == end || tokens.Is(i, ',') || tokens.Is(i, ';') || (tokens.IsWord(i, "and") && JoinsTwoSources(start, i, end));
            if (!isBreak)
                continue;

            // `RFE/RL, Inc.`: a name of the registry may hold a comma.
            if (i < end && tokens.Is(i, ',') && LongerKnown(start, i, end) is var longer && longer > i)
                i = longer;
            if (i > start)
                _pieces.Add((start, i));
            start = i + 1;
        }
    }

    private int LongerKnown(int start, int comma, int end)
    {
        for (var i = comma + 1; i <= end; i++)
        {
            if ((i == end || tokens.Is(i, ',') || tokens.Is(i, ';')) && Known(start, i) is not null && Known(start, comma) is null)
                return i;
        }

        return comma;
    }

    private bool JoinsTwoSources(int start, int and, int end) =>
        and > start && and + 1 < end && Known(start, and) is not null && Known(and + 1, end) is not null;

    // `Edgar Walters, Texas Tribune`: a person before an outlet is its author; a person before a bare numeric date has the outlet outside.
    private void DropAuthor(WrittenGroup group)
    {
        if (_pieces.Count == 0)
            return;
        var (first, end) = _pieces[0];
        if (
            Known(first, end) is not null
            || !SourceNames.LooksLikePerson(tokens, first, end)
            || SourceNames.LooksLikeOutlet(tokens, first, end)
        )
            return;
        var isNumeric = group.DateSpan is { } date && tokens.Text.IndexOf('/', date.Start, date.Length) >= 0;
        if (_pieces.Count >= 2)
        {
            var (next, nextEnd) = _pieces[1];
            var named = PersonNames.HasForename(tokens, first) && end - first >= 2;
            if (named && (Known(next, nextEnd) is not null || SourceNames.LooksLikeOutlet(tokens, next, nextEnd)))
                _pieces.RemoveAt(0);
        }
        else if (isNumeric && (end - first == 1 || PersonNames.HasForename(tokens, first)))
        {
            _pieces.RemoveAt(0);
        }
    }

    // `Interfax [Moscow]`; `Economist in CACI`, `Tass via BBC Monitoring`: the first is the source.
    private int WithoutPlaceAndRelay(int first, int end)
    {
        if (tokens.Is(end - 1, ']'))
        {
            for (var i = end - 2; i > first; i--)
            {
                if (tokens.Is(i, '['))
                    return i;
            }
        }

        for (var i = first + 1; i + 1 < end; i++)
        {
            var isRelay =
                tokens.IsWord(i, "via") || (tokens.IsWord(i, "in") && (Known(first, i) is not null || Known(i + 1, end) is not null));
            if (isRelay && SourceNames.LooksLikeName(tokens, first, i))
                return i;
        }

        return end;
    }

    private bool IsSource(int first, int end)
    {
        if (end <= first)
            return false;
        if (Known(first, end) is not null)
            return true;
        return SourceNames.LooksLikeName(tokens, first, end)
            && !NameWords.IsEvent(tokens.TextOf(end - 1))
            && !(NameWords.IsEvent(tokens.TextOf(first)) && end - first > 1)
            && !PlaceWords.IsPlace(tokens, first, end);
    }

    private TextSpan Span(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);
}
