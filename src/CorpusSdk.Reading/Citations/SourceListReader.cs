using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads the names of one or several sources before a date.</summary>
internal sealed class SourceListReader(TokenList tokens, SourceRegistry registry)
{
    private readonly SourceSplitter _splitter = new(tokens, registry);

    /// <summary>Adds the sources to a group; false when the tokens are not names of sources.</summary>
    /// <param name="first">First token of the names.</param>
    /// <param name="end">Token after them.</param>
    /// <param name="group">The group; its dates are known.</param>
    /// <param name="hasComma">Whether a comma or a word stands between names and date; without it only names that look like sources are taken.</param>
    public bool Read(int first, int end, WrittenGroup group, bool hasComma = true)
    {
        var pieces = _splitter.Split(first, end);
        DropAuthor(pieces, group);
        DropMaterial(pieces);
        if (pieces.Count == 0)
        {
            group.Rule = SourceRule.Missing;
            return true;
        }

        var strict = !hasComma || HasYearOnly(group);
        foreach (var (start, stop) in pieces)
        {
            var nameEnd = WithoutPlaceAndRelay(start, stop);
            if (!(group.Sources.Count > 0 && tokens.Is(start, '@')) && IsSource(start, nameEnd, strict))
                group.Sources.Add(Span(start, nameEnd));
            else if (group.Sources.Count == 0 || !IsByTheWay(start, nameEnd))
                return false;
        }

        if (HasYearOnly(group) && group.Sources.TrueForAll(s => registry.Find(tokens.Text.AsSpan(s)) is { IsMedia: false }))
            group.Kind = CitationKind.AuthorYear;
        return true;
    }

    /// <summary>Adds sources that stand without a date; only well-known media, since most names in brackets are no citations.</summary>
    public bool ReadKnownMedia(int first, int end, WrittenGroup group)
    {
        var pieces = _splitter.Split(first, end);
        foreach (var (start, stop) in pieces)
        {
            var nameEnd = WithoutPlaceAndRelay(start, stop);
            if (Known(start, nameEnd) is not { IsMedia: true })
                return false;
            group.Sources.Add(Span(start, nameEnd));
        }

        return pieces.Count > 0;
    }

    /// <summary>Whether the registry knows one of the sources as an outlet.</summary>
    public bool AreMedia(WrittenGroup group) => group.Sources.Exists(s => registry.Find(tokens.Text.AsSpan(s)) is { IsMedia: true });

    private static bool HasYearOnly(WrittenGroup group) => group.Dates.TrueForAll(static d => d.Start is { Month: 0, Year: > 0 });

    // `time` is no magazine: a name has a capital, is a domain, in another script, or in small letters by itself, `taz`.
    private RegisteredSource? Known(int first, int end)
    {
        if (registry.Find(tokens.Text.AsSpan(Span(first, end))) is not { } entry)
            return null;
        return SourceNames.LooksLikeName(tokens, first, end) || tokens.Text.AsSpan(Span(first, end)).SequenceEqual(entry.Name.AsSpan())
            ? entry
            : null;
    }

    // `Edgar Walters, Texas Tribune`: a person before an outlet is its author; a person before a bare numeric date has the outlet outside.
    private void DropAuthor(List<(int First, int End)> pieces, WrittenGroup group)
    {
        if (pieces.Count == 0)
            return;
        var (first, end) = pieces[0];
        if (pieces.Count > 1 && AuthorNames.EndsWithOthers(tokens, first, end))
        {
            pieces.RemoveAt(0);
            return;
        }

        if (
            Known(first, end) is not null
            || !SourceNames.LooksLikePerson(tokens, first, end)
            || SourceNames.LooksLikeOutlet(tokens, first, end)
        )
            return;
        var isNumeric = group.DateSpan is { } date && tokens.Text.IndexOf('/', date.Start, date.Length) >= 0;
        if (pieces.Count >= 2)
        {
            var (next, nextEnd) = pieces[1];
            var named = PersonNames.HasForename(tokens, first) && end - first >= 2;
            if (named && IsOutletAfterAuthor(next, nextEnd))
                pieces.RemoveAt(0);
        }
        else if (isNumeric && !group.See && (end - first == 1 || PersonNames.HasForename(tokens, first)))
        {
            pieces.RemoveAt(0);
        }
    }

    // `Rosstat data, cited by RBC`: what is no name was published by who passed it on.
    private void DropMaterial(List<(int First, int End)> pieces)
    {
        if (pieces.Count < 2 || SourceNames.LooksLikeName(tokens, pieces[0].First, pieces[0].End))
            return;
        var (first, end) = pieces[1];
        var name = CitationWords.Relayed.Match(tokens, first, end);
        if (name == first || name == end)
            return;
        pieces.RemoveAt(0);
        pieces[0] = (name, end);
    }

    // Any name after a person is the outlet, but not a place or another person.
    private bool IsOutletAfterAuthor(int first, int end) =>
        Known(first, end) is not null
        || SourceNames.LooksLikeOutlet(tokens, first, end)
        || (
            SourceNames.LooksLikeName(tokens, first, end)
            && !PlaceWords.IsPlace(tokens, first, end)
            && !(end - first > 1 && PersonNames.HasForename(tokens, first))
        );

    // `Interfax [Moscow]`; `Economist in CACI`, `Tass via BBC Monitoring`: the first is the source.
    private int WithoutPlaceAndRelay(int first, int end)
    {
        if (tokens.Is(end - 1, ']') || tokens.Is(end - 1, ')'))
        {
            for (var i = end - 2; i > first; i--)
            {
                if (tokens.Is(i, '[') || tokens.Is(i, '('))
                    return i;
            }
        }

        for (var i = first + 1; i + 1 < end; i++)
        {
            var isRelay =
                CitationWords.Relay.Match(tokens, i, end) > i
                || (tokens.IsWord(i, "in") && (Known(first, i) is not null || Known(i + 1, end) is not null));
            if (isRelay && SourceNames.LooksLikeName(tokens, first, i))
                return i;
        }

        while (end > first + 1 && (tokens.Is(end - 1, '*') || tokens.Is(end - 1, ':') || IsLostComma(first, end)))
            end--;
        return end;
    }

    // `Interfax. May 4`: a full stop for the comma; `Inc.` keeps its own.
    private bool IsLostComma(int first, int end) => tokens.Is(end - 1, '.') && Known(first, end - 1) is not null;

    private bool IsSource(int first, int end, bool strict)
    {
        if (end <= first)
            return false;
        if (
            Known(first, end) is not null
            || IsSupplement(first, end)
            || IsWithMedium(first, end)
            || (!strict && registry.Find(tokens.Text.AsSpan(Span(first, end))) is not null)
        )
            return true;
        return SourceNames.LooksLikeName(tokens, first, end)
            && !IsRemark(first, end)
            && !PlaceWords.IsPlace(tokens, first, end)
            && !ThingNames.IsThing(tokens, first, end)
            && (!strict || SourceNames.LooksLikeOutlet(tokens, first, end) || IsBody(first, end) || IsOneName(first, end));
    }

    // `Le Monde diplomatique`: a known outlet and a word in small letters.
    private bool IsSupplement(int first, int end) =>
        end - first > 1
        && Characters.CharacterTable.IsLower(tokens.FirstOf(end - 1))
        && Known(first, end - 1) is { IsMedia: true }
        && !Knowledge.FunctionWords.Contains(tokens.TextOf(end - 1));

    // `Oryx blog`, `Ministry of Defense website`: a name and what it publishes in.
    private bool IsWithMedium(int first, int end)
    {
        var name = CitationWords.Medium.MatchBefore(tokens, first, end);
        return name < end
            && name > first
            && SourceNames.LooksLikeName(tokens, first, name)
            && !PlaceWords.IsPlace(tokens, first, name)
            && !IsRemark(first, name);
    }

    // Events, days, captions and designations: `Battle of Kursk`, `Monday`, `Left`, `Falcon 9`.
    private bool IsRemark(int first, int end)
    {
        if (NameWords.IsEvent(tokens.TextOf(end - 1)) || CitationWords.Fact.Match(tokens, first, end) == end)
            return true;
        if (NameWords.IsEvent(tokens.TextOf(first)) && end - first > 1 && !SourceNames.LooksLikeOutlet(tokens, first, end))
            return true;
        if (NameWords.IsNoName(tokens.TextOf(first)) && (end - first == 1 || tokens[first + 1].Kind == TokenKind.Number))
            return true;
        for (var i = first; i < end; i++)
        {
            var c = tokens.FirstOf(i);
            if (tokens[i].Kind == TokenKind.Number && !HasOutletWord(first, end))
                return true;
            if (
                tokens[i].Kind == TokenKind.Word
                && !SourceNames.IsDomain(tokens, i)
                && EndsWithDigit(i)
                && !HasOutletWord(first, end)
                && Known(first, i + 1) is not { IsMedia: true }
            )
                return true;
            if (c == ':' && i == end - 1)
                return true;
        }

        return false;
    }

    private bool EndsWithDigit(int i) =>
        Characters.CharacterTable.IsDigit(tokens.Text[tokens[i].End - 1]) && Characters.CharacterTable.IsLetter(tokens.FirstOf(i));

    private bool HasOutletWord(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (NameWords.IsOutlet(tokens.TextOf(i)) || SourceNames.IsDomain(tokens, i))
                return true;
        }

        return false;
    }

    private bool IsBody(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (NameWords.IsBody(tokens.TextOf(i)))
                return true;
        }

        return false;
    }

    private bool IsOneName(int first, int end) => end - first == 1 && !CitationWords.Fact.Holds(tokens, first);

    // `Kommersant, Moscow`, `Izvestia, No. 45`, `Interfax, cited in RFE/RL`, `Twitter, @name`, `Novatek.ru, press release`, `TASS, in Russian`
    private bool IsByTheWay(int first, int end) =>
        PlaceWords.IsPlace(tokens, first, end)
        || (
            CitationWords.Relay.Match(tokens, first, end) is var relayed
            && relayed > first
            && SourceNames.LooksLikeName(tokens, relayed, end)
        )
        || tokens.Is(first, '@')
        || NoteReader.Words(tokens, first, end) == end
        || (Characters.CharacterTable.IsLower(tokens.FirstOf(first)) && CitationWords.Paper.Match(tokens, first, end) == end)
        || (CitationWords.Number.Match(tokens, first, end) is var number && number > first && number + 1 == end);

    private TextSpan Span(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);
}
