using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads a whole parenthetical as citation groups; abstains when one of its groups is none, unless outlets with dates stand before it.</summary>
internal sealed class ParentheticalReader(ArticleDraft draft, SourceRegistry registry)
{
    private readonly GroupReader _groups = new(draft.Tokens, registry);

    /// <summary>The groups, in order; empty when the bracket is no citation.</summary>
    public List<WrittenGroup> Read(Bracket bracket)
    {
        var groups = new List<WrittenGroup>();
        var first = bracket.FirstToken + 1;
        var parts = GroupSplitter.Split(draft.Tokens, first, bracket.LastToken);
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, end) = parts[i];
            if (start == end && groups.Count > 0)
                continue;
            var group = _groups.Read(start, end);

            // `Turan, March 5, APA, March 6`: a comma printed for a semicolon.
            if (group is null && MisprintedBreak(start, end) is > 0 and var comma)
            {
                group = _groups.Read(start, comma);
                parts[i] = (start, comma);
                parts.Insert(i + 1, (comma + 1, end));
            }

            // `AP; TASS, May 3`: a name without a date shares the date of the part after it.
            if (group is null && i + 1 < parts.Count && SourceNames.LooksLikeName(draft.Tokens, start, end) && !AreYears(start, end))
            {
                group = _groups.Read(start, parts[i + 1].End);
                if (group is not null)
                    i++;
            }

            // `EDM, April 6; May 5`: dates alone belong to the source before them.
            if (group is null && groups.Count > 0 && DatesOnly(start, end) is { } more)
            {
                var last = groups[groups.Count - 1];
                last.Dates.AddRange(more);
                Dates.YearOfGroup.Apply(last.Dates);
                last.Span = new TextSpan(last.Span.Start, draft.Tokens[end - 1].End);
                last.DateSpan = new TextSpan(last.DateSpan?.Start ?? draft.Tokens[start].Start, draft.Tokens[end - 1].End);
                TakeAsOutlet(last);
                continue;
            }

            // `Smith, 2015a; 2015b`: so do years alone to the author before them.
            if (group is null && groups.Count > 0 && AddYears(groups[groups.Count - 1], start, end))
                continue;

            if (group is null && !Cites(groups))
                return [];
            if (group is not null)
                groups.Add(group);
        }

        return SourcesShared(groups);
    }

    // `Kremlin.ru; May 4`: a bare domain with a date is the name of an outlet.
    private void TakeAsOutlet(WrittenGroup group)
    {
        if (!IsBareDomain(group))
            return;
        group.Kind = CitationKind.Media;
        group.IsAddress = false;
    }

    private bool IsBareDomain(WrittenGroup group) =>
        group is { Kind: CitationKind.Url, Sources.Count: 1 }
        && !AddressReader.IsOfSite(draft.Text.AsSpan(group.Sources[0]))
        && !AddressReader.IsPage(draft.Text.AsSpan(group.Sources[0]));

    // What follows outlets and their dates may be a remark, and takes nothing from them.
    private bool Cites(List<WrittenGroup> groups) =>
        groups.Count > 0
        && groups.TrueForAll(g =>
            g is { DateSpan: not null, Sources.Count: > 0 } && registry.Find(draft.Text.AsSpan(g.Sources[0])) is { IsMedia: true }
        );

    // The first comma between a dated group and another name; -1 when there is none.
    private int MisprintedBreak(int first, int end)
    {
        const int MostGroups = 8;
        var tokens = draft.Tokens;
        for (int at = first + 1, tried = 0; at + 1 < end && tried < MostGroups; at++)
        {
            var mayBreak =
                tokens.Is(at, ',')
                && tokens[at - 1].Kind == TokenKind.Number
                && tokens[at + 1].Kind == TokenKind.Word
                && CharacterTable.IsUpper(tokens.FirstOf(at + 1))
                && Dates.MonthNames.MonthOf(tokens.TextOf(at + 1)) == 0;
            if (!mayBreak)
                continue;
            tried++;
            if (_groups.Read(first, at) is { DateSpan: not null, Sources.Count: > 0 })
                return at;
        }

        return -1;
    }

    private bool AreYears(int first, int end) => YearList.Read(draft.Tokens, first, end, [], out _) == end;

    private bool AddYears(WrittenGroup last, int first, int end)
    {
        if (last is not { Kind: CitationKind.AuthorYear, DateSpan: { } dates, Locator: null } || first >= end)
            return false;
        var years = new List<Dates.WrittenDate>();
        if (YearList.Read(draft.Tokens, first, end, years, out _) != end)
            return false;
        var known = last.Dates[last.Dates.Count - 1].Start.Year;
        last.Dates.AddRange(years.FindAll(y => y.Start.Year != known));
        last.Span = new TextSpan(last.Span.Start, draft.Tokens[end - 1].End);
        last.DateSpan = new TextSpan(dates.Start, draft.Tokens[end - 1].End);
        return true;
    }

    private List<Dates.WrittenDate>? DatesOnly(int first, int end)
    {
        var dates = new List<Dates.WrittenDate>();
        return first < end && Dates.DateParser.ReadList(draft.Tokens, first, end, dates) == end ? dates : null;
    }

    // Undated media before a dated group of the same brackets share its date: `AP; TASS; Reuters, May 3`.
    private List<WrittenGroup> SourcesShared(List<WrittenGroup> groups)
    {
        for (var i = groups.Count - 2; i >= 0; i--)
        {
            var group = groups[i];
            if (group.DateSpan is not null || group.See || group.Rule is not null)
                continue;
            if (group.Kind != CitationKind.Media && !IsBareDomain(group))
                continue;
            var next = groups[i + 1];
            if (next.Kind != CitationKind.Media || next.DateSpan is null || next.See)
                continue;
            next.Sources.InsertRange(0, group.Sources);
            next.Span = new TextSpan(group.Span.Start, next.Span.End);
            groups.RemoveAt(i);
        }

        return groups;
    }
}
