using System.Collections.Generic;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads one group of a parenthetical as a citation; abstains when it is not clearly one.</summary>
internal sealed class GroupReader(TokenList tokens, SourceRegistry registry)
{
    private readonly List<WrittenDate> _dates = [];
    private readonly SourceListReader _sources = new(tokens, registry);

    /// <summary>The group at [<paramref name="first"/>, <paramref name="end"/>); null when it is no citation.</summary>
    public CitationGroup? Read(int first, int end)
    {
        if (first >= end)
            return null;
        var group = new CitationGroup { Span = new TextSpan(tokens[first].Start, tokens[end - 1].End) };
        var at = OpeningReader.Skip(tokens, first, end, out var see, out var isReference);
        group.See = see;
        if (isReference || at >= end)
            return null;
        if (AddressReader.IsAddress(tokens, at, end))
        {
            group.Kind = CitationKind.Url;
            group.Sources.Add(new TextSpan(tokens[at].Start, tokens[end - 1].End));
            return group;
        }

        var dateAt = DateFinder.Find(tokens, at, end, _dates, out var datesEnd, out var locator);
        if (dateAt < 0)
            return ReadUndated(group, at, end) ? group : null;
        group.Dates.AddRange(_dates);
        group.DateSpan = new TextSpan(tokens[dateAt].Start, tokens[datesEnd - 1].End);
        group.Locator = locator;
        return ReadDated(group, at, dateAt) ? group : null;
    }

    private bool ReadDated(CitationGroup group, int first, int dateAt)
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
        if (TitleReader.Read(tokens, registry, first, end, group))
            return true;
        if (InterviewReader.Read(tokens, first, end, group))
            return true;
        if (DashLineReader.Read(tokens, _sources, first, end, group))
            return true;
        if (AuthorYearReader.Read(tokens, registry, first, end, dateAt, group))
            return true;
        if (!_sources.Read(first, end, group))
            return false;
        if (group.Locator is not null)
            group.Kind = CitationKind.Document;
        return true;
    }

    private bool ReadUndated(CitationGroup group, int first, int end)
    {
        if (tokens.IsWord(first, "ibid") || tokens.IsWord(first, "ibidem"))
        {
            group.Rule = SourceRule.SameAsBefore;
            return end - first <= 4;
        }

        if (InterviewReader.ReadUndated(tokens, first, end, group))
            return true;
        if (NoDate(first, end) is var nameEnd && nameEnd > first)
        {
            group.Kind = CitationKind.AuthorYear;
            group.Sources.Add(new TextSpan(tokens[first].Start, tokens[nameEnd - 1].End));
            return true;
        }

        return _sources.ReadKnownMedia(first, end, group);
    }

    // `Smith n.d.`, `Smith, n.d.`
    private int NoDate(int first, int end)
    {
        var at = end - 1;
        if (tokens.Is(at, '.'))
            at--;
        if (at <= first || !(tokens.IsWord(at, "n.d") || tokens.IsWord(at, "n.d.")))
            return first;
        var nameEnd = tokens.Is(at - 1, ',') ? at - 1 : at;
        return SourceNames.LooksLikeName(tokens, first, nameEnd) ? nameEnd : first;
    }
}
