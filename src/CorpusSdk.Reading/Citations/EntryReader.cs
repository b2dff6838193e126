using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.References;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads the source and the date of an entry: the outlet when one is known or looks like one, else the site of its address, else its authors; the date
/// that is printed in full, else the year; not the day on which it was accessed.
/// </summary>
internal sealed class EntryReader(TokenList tokens, SourceRegistry registry)
{
    private readonly List<WrittenDate> _dates = [];

    /// <summary>Adds source and date to a group; false when the entry holds neither, and is a note.</summary>
    public bool Read(ReferenceEntry entry, WrittenGroup group)
    {
        var first = tokens.At(entry.Span.Start);
        var end = tokens.At(entry.Span.End);
        var address = FindAddress(first, end, out var addressAt);
        FindDate(first, addressAt, group);
        if (FindOutlet(first, addressAt) is { } outlet)
        {
            group.Sources.Add(outlet);
        }
        else if (address is { } site)
        {
            group.Sources.Add(site);
            group.IsAddress = true;
        }
        else if (group.DateSpan is { } date)
        {
            var dateAt = System.Math.Max(first, tokens.At(date.Start));
            if ((FindAuthors(first, dateAt) ?? FindFirst(first, dateAt)) is { } named)
                group.Sources.Add(named);
        }

        return group.Sources.Count > 0;
    }

    private TextSpan? FindAddress(int first, int end, out int at)
    {
        for (at = first; at < end; at++)
        {
            if (!tokens.IsWord(at, "http") && !tokens.IsWord(at, "https") && !IsWww(at))
                continue;
            var start = tokens[at].Start;
            var stop = start;
            var limit = tokens[end - 1].End;
            var depth = 0;
            while (stop < limit && !CharacterTable.IsBlank(tokens.Text[stop]) && tokens.Text[stop] is not ('>' or ']' or '"'))
            {
                // An address may hold pairs of round brackets.
                if (tokens.Text[stop] == '(')
                    depth++;
                else if (tokens.Text[stop] == ')' && depth-- == 0)
                    break;
                stop++;
            }

            while (stop > start && tokens.Text[stop - 1] is '.' or ',' or ';')
                stop--;
            return new TextSpan(start, stop);
        }

        return null;
    }

    private bool IsWww(int at) => tokens[at].Length > 4 && string.CompareOrdinal(tokens.Text, tokens[at].Start, "www.", 0, 4) == 0;

    // The most exact date; of two alike the first.
    private void FindDate(int first, int end, WrittenGroup group)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Symbol)
                continue;
            var next = DateParser.ReadSeries(tokens, at, end, _dates);
            if (next == at)
            {
                _dates.Clear();
                next = YearList.Read(tokens, at, end, _dates, out _);
            }

            if (next == at)
                continue;
            if (_dates.Count == 1 && !IsAccess(first, at) && IsPublication(at, next) && IsBetter(_dates[0], group))
            {
                group.Dates.Clear();
                group.Dates.Add(_dates[0]);
                group.DateSpan = new TextSpan(tokens[at].Start, tokens[next - 1].End);
            }

            _dates.Clear();
            at = next - 1;
        }
    }

    private bool IsAccess(int first, int at)
    {
        var end = at > first && tokens.Is(at - 1, ':') ? at - 1 : at;
        var words = CitationWords.BeforeDate.MatchBefore(tokens, first, end);
        return words < end
            && (
                tokens.IsWord(words, "accessed")
                || tokens.IsWord(words, "last")
                || tokens.IsWord(words, "retrieved")
                || tokens.IsWord(words, "viewed")
                || tokens.IsWord(words, "visited")
            );
    }

    // A bare year stands between marks: `(2019)`, `, 2019.`; a number elsewhere is part of a title or a page.
    private bool IsPublication(int at, int next) =>
        _dates[0].Start.Month > 0
        || (
            (tokens.Is(at - 1, '(') || tokens.Is(at - 1, ',') || tokens.Is(at - 1, '.') || tokens.Is(at - 1, ';') || tokens.Is(at - 1, ':'))
            && (next >= tokens.Count || tokens[next].Kind == TokenKind.Symbol || tokens[next].Start >= tokens[at].End + 1)
        );

    private static bool IsBetter(WrittenDate date, WrittenGroup group)
    {
        if (group.Dates.Count == 0)
            return true;
        return Precision(date) > Precision(group.Dates[0]);
    }

    private static int Precision(WrittenDate date) =>
        (
            date.Start.Day > 0 ? 4
            : date.Start.Month > 0 ? 2
            : 0
        ) + (date.HasYear ? 1 : 0);

    // A piece between marks that the registry knows; else one that looks like an outlet, and is no title.
    private TextSpan? FindOutlet(int first, int end)
    {
        TextSpan? likely = null;
        var quoted = false;
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && !IsMark(i))
                continue;
            if (i > start && !quoted)
            {
                var span = new TextSpan(tokens[start].Start, tokens[i - 1].End);
                if (registry.Find(tokens.Text.AsSpan(span)) is not null)
                    return span;
                if (likely is null && SourceNames.LooksLikeName(tokens, start, i) && EndsLikeOutlet(start, i))
                    likely = span;
            }

            if (i < end && tokens.FirstOf(i) is '"' or '\u201C' or '\u201D')
                quoted = tokens.FirstOf(i) == '\u201C' || (tokens.FirstOf(i) == '"' && !quoted);
            start = i + 1;
        }

        return likely;
    }

    // `Baltic Times`, `Journal of Models`, `site.example`
    private bool EndsLikeOutlet(int first, int end) =>
        NameWords.IsOutlet(tokens.TextOf(end - 1))
        || (NameWords.IsOutlet(tokens.TextOf(first)) && tokens.IsWord(first + 1, "of"))
        || (end - first == 1 && SourceNames.IsDomain(tokens, first));

    private bool IsMark(int i) =>
        tokens[i].Kind == TokenKind.Symbol
        && tokens.FirstOf(i)
            is ','
                or '.'
                or ';'
                or ':'
                or '('
                or ')'
                or '['
                or ']'
                or '"'
                or '\u201C'
                or '\u201D'
                or '*'
                or '_'
                or '\u2013'
                or '\u2014'
                or '|'
                or '?'
                or '!';

    // From the start to the year or the title: `Smith, J., and P. Jones. 2019.`, `Smith J (2019)`
    private TextSpan? FindAuthors(int first, int end)
    {
        var stop = first;
        while (stop < end && !IsAuthorEnd(stop))
            stop++;
        while (
            stop > first
            && (
                tokens.Is(stop - 1, ',')
                || tokens.Is(stop - 1, '(')
                || (tokens.Is(stop - 1, '.') && tokens[stop - 2 < first ? first : stop - 2].Length > 2)
            )
        )
            stop--;
        return stop > first && AuthorNames.Are(tokens, first, stop) ? new TextSpan(tokens[first].Start, tokens[stop - 1].End) : null;
    }

    // The words up to the first mark, where they are no sentence: `Annual report of the company, 2020`.
    private TextSpan? FindFirst(int first, int end)
    {
        const int MostWords = 8;
        var stop = first;
        while (stop < end && !IsMark(stop))
            stop++;
        if (stop == first || stop == end || stop - first > MostWords || !CharacterTable.IsUpper(tokens.FirstOf(first)))
            return null;
        for (var i = first; i < stop; i++)
        {
            if (Knowledge.FunctionWords.Contains(tokens.TextOf(i)) && (i == first || !NameWords.IsConnector(tokens.TextOf(i))))
                return null;
        }

        return new TextSpan(tokens[first].Start, tokens[stop - 1].End);
    }

    private bool IsAuthorEnd(int i) =>
        tokens[i].Kind == TokenKind.Number
        || tokens.FirstOf(i) is '(' or '"' or '\u201C' or '*' or ':'
        || (tokens.Is(i, '.') && i > 0 && tokens[i - 1].Length > 2 && !tokens.IsWord(i - 1, "al"));
}
