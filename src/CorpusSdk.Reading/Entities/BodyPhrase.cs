using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>How far the name of a body reaches that the tagger cut at a small word: <c>[Centre] for Strategic Studies</c>, <c>Bread and [Roses Party]</c>.</summary>
internal sealed class BodyPhrase(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWordsAdded = 7;
    private const int MostWordsBefore = 3;

    private readonly TokenList _tokens = draft.Tokens;

    /// <summary>
    /// The first token of <c>the Bread and [Roses Party]</c>, <c>Chile’s Environmental Assessment and [Enforcement Agency]</c>: words after an article or a
    /// possessive and before <c>and</c> that are no names by themselves.
    /// </summary>
    /// <param name="name">The name as it was found.</param>
    /// <param name="floor">The token after the name before it.</param>
    public int First(TaggedName name, int floor)
    {
        if (
            name.Type != NameType.Organization
            || name.End - name.First < 2
            || !_tokens.IsWord(name.First - 1, "and")
            || gazetteer.Match(_tokens, name.First, name.End)?.Tokens.Length == name.End - name.First
        )
            return name.First;
        var at = name.First - 2;
        var words = 0;
        while (at - words >= floor && words < MostWordsBefore && IsNoName(at - words))
            words++;
        var first = at - words + 1;
        return words > 0 && first - 1 >= floor && IsOpened(first - 1, words, name.End) ? first : name.First;
    }

    // After a possessive one word may be a body of its own, `Chile’s Congress and Constitutional Tribunal`, unless brackets sum the whole up.
    private bool IsOpened(int at, int words, int end) =>
        _tokens.IsWord(at, "the") || (_tokens[at].Kind == TokenKind.Possessive && (words > 1 || _tokens.Is(end, '(')));

    private bool IsNoName(int at) =>
        NameShape.IsNameWord(_tokens, at)
        && !FunctionWords.Contains(_tokens.TextOf(at))
        && gazetteer.Match(_tokens, at, at + 1) is null
        && !EvidenceWords.Is(_tokens, at, Evidence.Partisan)
        && !EntityWords.Is(_tokens, at, EntityWord.Organization)
        && !PersonNames.HasForename(_tokens, at)
        && PersonTitles.Skip(_tokens, at) == at;

    /// <summary>The token after <c>for Investigative Journalism</c>, <c>of Natural History</c>: capitals joined by small words; no place, person or day of its own.</summary>
    /// <param name="name">The name as it was found.</param>
    /// <param name="next">The name after it.</param>
    public int End(TaggedName name, TaggedName next)
    {
        var end = name.End;
        if (
            !(
                _tokens.IsWord(end, "of")
                || _tokens.IsWord(end, "for")
                || (_tokens.IsWord(end, "on") && (_tokens.IsWord(end - 1, "committee") || _tokens.IsWord(end - 1, "commission")))
            )
        )
            return end;
        var at = _tokens.IsWord(end + 1, "the") ? end + 2 : end + 1;
        if (!IsPart(at))
            return end;
        var known = gazetteer.Match(_tokens, at, _tokens.Count);
        if (known is { Rank: PlaceRank.Country } && _tokens.IsWord(end, "of") && EntityWords.Is(_tokens, end - 1, EntityWord.National))
            return at + known.Tokens.Length;
        if (
            (next.First == at && next.Type is NameType.Person or NameType.Place) || known is { Kind: EntityKind.Person or EntityKind.Place }
        )
            return end;
        var last = PartsEnd(at, end, next);
        return BodyLeader.End(_tokens, gazetteer, name.First, last) == end ? end : last;
    }

    /// <summary>The token after the second field of <c>[Ministry of Humanitarian Affairs] and Poverty Alleviation</c>.</summary>
    /// <param name="name">The name as it was found.</param>
    /// <param name="next">The name after it.</param>
    public int SecondFieldEnd(TaggedName name, TaggedName next)
    {
        var end = name.End;
        if (
            !_tokens.IsWord(end, "and")
            || next.First == end + 1
            || !IsPart(end + 1)
            || !HasField(name)
            || gazetteer.Match(_tokens, end + 1, _tokens.Count) is not null
        )
            return end;
        var last = end + 1;
        while (last - end <= MostWordsBefore && IsPart(last) && IsNoName(last))
            last++;
        // `the Ministry of Trade and Bishop Street`: what goes on with capitals is a name of its own.
        return last == end + 1 || NameShape.IsCapitalised(_tokens, last) || (next.First < last && next.First > end) ? end : last;
    }

    // `Ministry of …`: the noun, a small word and the field.
    private bool HasField(TaggedName name) =>
        name.End - name.First is var length
        && length > 2
        && name.Type == NameType.Organization
        && (IsFieldOf(name.First) || (length > 3 && IsFieldOf(name.First + 1)));

    private bool IsFieldOf(int at) =>
        (_tokens.IsWord(at + 1, "of") || _tokens.IsWord(at + 1, "for")) && EntityWords.Is(_tokens, at, EntityWord.Fielded);

    private int PartsEnd(int at, int end, TaggedName next)
    {
        var last = end;
        for (var i = at; i < _tokens.Count && i - end <= MostWordsAdded; i++)
        {
            if (IsPart(i))
            {
                last = i + 1;
                continue;
            }

            if (!(_tokens.IsWord(i, "and") || _tokens.IsWord(i, "of")) || !IsPart(i + 1))
                break;
        }

        // The name that began in it goes on to its own end.
        return next.First < last && next.First > 0 && next.End > last ? next.End : last;
    }

    /// <summary>Whether a token is a word of a name, a blank after the token before it.</summary>
    public bool IsPart(int at) =>
        NameShape.IsNameWord(_tokens, at)
        && _tokens[at].Start == _tokens[at - 1].End + 1
        && CharacterTable.IsBlank(draft.Text[_tokens[at].Start - 1])
        && MonthNames.WeekdayOf(_tokens.TextOf(at)) is null
        && MonthNames.MonthOf(_tokens.TextOf(at)) == 0;
}
