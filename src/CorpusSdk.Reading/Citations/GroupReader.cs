using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads one group of a parenthetical as a citation; abstains when it is not clearly one.</summary>
internal sealed class GroupReader(TokenList tokens, SourceRegistry registry)
{
    private readonly List<WrittenDate> _dates = [];
    private readonly SourceListReader _sources = new(tokens, registry);

    /// <summary>The group at [<paramref name="first"/>, <paramref name="end"/>); null when it is no citation.</summary>
    public WrittenGroup? Read(int first, int end)
    {
        // `(Interfax, May 4.)`
        while (end > first && (tokens.Is(end - 1, '.') || (tokens.Is(end - 1, ',') && end - first > 1)))
            end--;
        if (first >= end)
            return null;
        var group = new WrittenGroup { Span = new TextSpan(tokens[first].Start, tokens[end - 1].End) };
        var at = OpeningReader.Skip(tokens, first, end, out var see, out var isReference);
        group.See = see;
        if (isReference || at >= end)
            return null;
        if (AddressReader.IsAddress(tokens, at, end))
        {
            group.Cite(CitationKind.Url, new TextSpan(tokens[at].Start, tokens[end - 1].End));
            return group;
        }

        if (
            LawReader.Read(tokens, at, end, group)
            || SameSourceReader.Read(tokens, at, end, group)
            || AuthorYearReader.Read(tokens, registry, at, end, group)
        )
            return group;
        var dateAt = DateFinder.Find(tokens, at, end, _dates, out var datesEnd, out var locator);
        if (dateAt < 0)
            return ReadMonth(group, at, end) || ReadUndated(group, first, at, end) ? group : null;
        group.Dates.AddRange(_dates);
        group.DateSpan = new TextSpan(tokens[dateAt].Start, tokens[datesEnd - 1].End);
        group.Locator = locator;
        return ReadDated(group, at, dateAt) ? group : null;
    }

    private bool ReadDated(WrittenGroup group, int first, int dateAt)
    {
        var end = OpeningReader.DropBeforeDate(tokens, first, dateAt);
        if (end < first)
        {
            // `(, May 4)`: the outlet was lost.
            group.Rule = SourceRule.Missing;
            return true;
        }

        if (end == first)
            return false;
        // A domain with a date is the name of an outlet.
        if (AddressReader.HasScheme(tokens, first, end))
        {
            group.Cite(CitationKind.Url, new TextSpan(tokens[first].Start, tokens[end - 1].End));
            return true;
        }

        if (TitleReader.Read(tokens, registry, first, end, group))
            return true;
        if (InterviewReader.Read(tokens, first, end, group))
            return true;
        if (DocumentReader.Read(tokens, first, end, group))
            return true;
        if (DashLineReader.Read(tokens, registry, _sources, first, end, group))
            return true;
        if (end == dateAt && AuthorYearReader.ReadDated(tokens, registry, first, end, group))
            return true;
        if (!_sources.Read(first, end, group, hasComma: tokens.Is(dateAt - 1, ',') || end < dateAt))
            return false;
        if (group.Locator is not null && !_sources.AreMedia(group))
            group.Kind = CitationKind.Document;
        return true;
    }

    // `Levada.ru, July`: a month without a year is a date after an outlet; other names may have it for a thing of that month.
    private bool ReadMonth(WrittenGroup group, int first, int end)
    {
        var month = end - first > 2 && tokens.Is(end - 2, ',') ? MonthNames.MonthOf(tokens.TextOf(end - 1)) : 0;
        if (month == 0 || !CharacterTable.IsUpper(tokens.FirstOf(end - 1)))
            return false;
        if (end - first == 3 && SourceNames.IsDomain(tokens, first))
            group.Sources.Add(tokens[first].Span);
        else if (!_sources.ReadKnownMedia(first, end - 2, group))
            return false;
        group.Dates.Add(new WrittenDate(new WrittenDay(0, month, 0)));
        group.DateSpan = tokens[end - 1].Span;
        return true;
    }

    private bool ReadUndated(WrittenGroup group, int opening, int first, int end) =>
        InterviewReader.ReadUndated(tokens, first, end, group)
        || DocumentReader.ReadUndated(tokens, first, end, group)
        || TitleReader.ReadUndated(tokens, registry, first, end, group)
        || NameAndAddress(group, first, end)
        || PagesReader.Read(tokens, first, end, group)
        || (!IsExample(opening, first) && _sources.ReadKnownMedia(first, end, group));

    // `newspapers (e.g., Kommersant)` names one as an example; `(first reported by Le Monde)` tells of it.
    private bool IsExample(int opening, int first) => first > opening && CitationWords.See.Match(tokens, opening, first) == opening;

    // `Interfax, https://www.interfax.ru/world/594324`
    private bool NameAndAddress(WrittenGroup group, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (!tokens.Is(i, ',') && !tokens.Is(i, ':'))
                continue;
            if (AddressReader.IsAddress(tokens, i + 1, end) && SourceNames.LooksLikeName(tokens, first, i))
            {
                group.Sources.Add(new TextSpan(tokens[first].Start, tokens[i - 1].End));
                return true;
            }
        }

        return false;
    }
}
