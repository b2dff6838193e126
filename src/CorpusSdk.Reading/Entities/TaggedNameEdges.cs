using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Cuts from a tagged name what is no part of it: titles, places before people, possessives, days, the start of the next sentence.</summary>
internal sealed class TaggedNameEdges(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int LongestTitle = 3;

    private readonly TokenList _tokens = draft.Tokens;

    public TaggedName Trim(TaggedName name)
    {
        name = OfHolder(name);
        var first = AfterCompound(name.First, name.End);
        var end = name.End;
        if (name.Type == NameType.Person)
        {
            end = PersonSentence.End(_tokens, first, end);
            first = AfterOccupation(AfterTitle(first, end), end);
            first = AfterPlace(first, end);
            first = OfListed(first, end);
        }
        else
        {
            first = BodyOfMember.Start(_tokens, OfListedBody(AfterAuxiliary(AfterOwner(first, end), end), end), end);
            end = BodyLeader.End(_tokens, gazetteer, first, end);
        }

        while (end > first + 1 && IsTail(name.Type, first, end - 1))
            end--;
        if (first == name.First && end == name.End)
            return name;
        var start = first == name.First ? name.Span.Start : _tokens[first].Start;
        var last = end == name.End ? name.Span.End : _tokens[end - 1].End;
        return name with { First = first, End = end, Span = new TextSpan(start, last) };
    }

    // `Dakar-based [Watch Group]`: what lies in a place or is led by somebody is named after it.
    private int AfterCompound(int first, int end)
    {
        while (end - first > 1 && IsCompound(_tokens.TextOf(first)))
            first++;
        return first;
    }

    /// <summary>Whether a word is <c>NATO-led</c>, <c>Dakar-based</c>.</summary>
    public static bool IsCompound(ReadOnlySpan<char> word)
    {
        var joint = word.LastIndexOfAny('-', '\u2010', '\u2011');
        return joint > 0 && EvidenceWords.Is(word.Slice(joint + 1), Evidence.Suffix);
    }

    // `Division Railway Manager [Asha Rao]`: a body that ends with an office and a person is the person.
    private TaggedName OfHolder(TaggedName name)
    {
        if (name.Type == NameType.Person)
            return name;
        for (var i = name.First; i < name.End - 1; i++)
        {
            if (
                !NameFragments.IsHolder(_tokens.TextOf(i))
                || !(PersonNames.HasForename(_tokens, i + 1) || (i > name.First && i == name.End - 2 && IsSurname(i + 1)))
            )
                continue;
            var span = new TextSpan(_tokens[i + 1].Start, name.Span.End);
            return name with { First = i + 1, Span = span, Type = NameType.Person };
        }

        return name;
    }

    private bool IsSurname(int at) =>
        NameShape.IsNameWord(_tokens, at)
        && !EntityWords.Is(_tokens.TextOf(at), EntityWord.Organization | EntityWord.Place | EntityWord.Bare);

    // `Secretary of [State Mike Pompeo]`, `[Emergency Situations Minister Oleg Klimov]`: the name begins after the title.
    private int AfterTitle(int first, int end)
    {
        var start = first;
        var isLedByForename = PersonNames.HasForename(_tokens, start) && PersonTitles.Skip(_tokens, start) == start;
        for (var i = Math.Max(0, start - LongestTitle); i < (isLedByForename ? start : end); i++)
        {
            var after = PersonTitles.Skip(_tokens, i);
            if (after > i && after > first && after < end)
                first = after;
        }

        return first;
    }

    // `Podcaster [Spike Cohen]`, `Whip [Dick Durbin]`: a noun before a forename, or a holder before two words.
    private int AfterOccupation(int first, int end)
    {
        if (end - first < 3 || PersonNames.HasForename(_tokens, first))
            return first;
        return EvidenceWords.Is(_tokens, first, Evidence.Occupation) || EntityWords.Is(_tokens.TextOf(first), EntityWord.Holder)
            ? first + 1
            : first;
    }

    // `Will [Red Hat] hire`: a question or a wish begins with a verb.
    private int AfterAuxiliary(int first, int end) =>
        end - first > 1 && QuotationWords.Is(_tokens, first, QuotationWord.Auxiliary) ? first + 1 : first;

    // `Alaska Sarah Palin`: a place and then a forename with a surname.
    private int AfterPlace(int first, int end)
    {
        if (end - first < 3 || PersonNames.HasForename(_tokens, first))
            return first;
        return
            gazetteer.Match(_tokens, first, end) is { Kind: EntityKind.Place } place
            && end - first - place.Tokens.Length >= 2
            && PersonNames.HasForename(_tokens, first + place.Tokens.Length)
            ? first + place.Tokens.Length
            : first;
    }

    // `Bharat Ratna [Pranab Mukherjee]`: the name ends with that of a person whom the list knows.
    private int OfListed(int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (gazetteer.Match(_tokens, i, end) is { Kind: EntityKind.Person } listed && listed.Tokens.Length == end - i)
                return i;
        }

        return first;
    }

    // `Bret Cavenaugh [Supreme Court]`: somebody and a body that the list knows.
    private int OfListedBody(int first, int end)
    {
        if (end - first < 4 || !PersonNames.HasForename(_tokens, first))
            return first;
        return gazetteer.Match(_tokens, first + 2, end) is { Kind: EntityKind.Organization } body && body.Tokens.Length == end - first - 2
            ? first + 2
            : first;
    }

    // `Florida's [West Palm Beach]`: whose it is, is a place of its own.
    private int AfterOwner(int first, int end)
    {
        if (gazetteer.Match(_tokens, first, end) is not { Kind: EntityKind.Place or EntityKind.Organization } owner)
            return first;
        var possessive = first + owner.Tokens.Length;
        return possessive + 1 < end && _tokens[possessive].Kind == TokenKind.Possessive ? possessive + 1 : first;
    }

    // `[U.S. Federal Court] on Wednesday`, `[United Kingdom]'s`; `St Margaret's` is a place.
    private bool IsTail(NameType type, int first, int at)
    {
        if (_tokens[at].Kind == TokenKind.Possessive)
            return type != NameType.Place || gazetteer.Match(_tokens, first, at)?.Tokens.Length == at - first;
        if (EvidenceWords.Is(_tokens, at, Evidence.Postnominal) || IsNextNation(first, at))
            return true;
        var text = _tokens.TextOf(at);
        return MonthNames.WeekdayOf(text) is not null || text.SequenceEqual("on".AsSpan());
    }

    // `[Mariupol] Ukrainian troops`: a listed place and a people of their own, whose noun follows; not `Odessa American`, `Queensland Greens`.
    private bool IsNextNation(int first, int at) =>
        gazetteer.Match(_tokens, at, at + 1) is { Kind: EntityKind.PeopleGroup }
        && !_tokens.FormOf(at).Text.EndsWith("s", StringComparison.Ordinal)
        && at + 1 < _tokens.Count
        && CharacterTable.IsLower(_tokens.FirstOf(at + 1))
        && !FunctionWords.Contains(_tokens.TextOf(at + 1))
        && gazetteer.Match(_tokens, first, at) is { Kind: EntityKind.Place } place
        && place.Tokens.Length == at - first;
}
