using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Ships by the prefix of their navy, where a word of the sea stands near, <c>USS Ronald Reagan</c>, <c>HMS Defender</c>; and by the noun of their type:
/// <c>the destroyer Chokai</c>.
/// </summary>
internal sealed class ShipRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 3;

    // `USNS` and `HMAS` are prefixes and nothing else.
    private const int ShortestSurePrefix = 4;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (IsAfterType(at))
            return FoundName.Make(draft, at, NameEnd(at, end), EntityKind.Product);
        if (!IsCapitals(at) || !EvidenceWords.Is(_tokens, at, Evidence.Vessel))
            return null;
        var last = NameEnd(at + 1, end);
        return last > at + 1 && (_tokens[at].Length >= ShortestSurePrefix || EvidenceWords.IsNear(_tokens, at, last, Evidence.Ship))
            ? FoundName.Make(draft, at, last, EntityKind.Product)
            : null;
    }

    /// <summary>Whether the noun of a warship stands right before a name: it is called so, even after a city.</summary>
    public bool IsAfterType(int at)
    {
        if (at == 0 || !EntityWords.Is(_tokens, at - 1, EntityWord.Warship) || _tokens[at].Start != _tokens[at - 1].End + 1)
            return false;
        return NameShape.IsNameWord(_tokens, at)
            && PersonTitles.Skip(_tokens, at) == at
            && gazetteer.Match(_tokens, at, _tokens.Count) is not { Kind: not EntityKind.Place } and not { Rank: PlaceRank.Country };
    }

    private int NameEnd(int at, int end)
    {
        var last = at;
        while (
            last < end
            && last - at < MostWords
            && NameShape.IsNameWord(_tokens, last)
            && (last == at || _tokens[last].Start == _tokens[last - 1].End + 1)
        )
            last++;
        return last;
    }

    private bool IsCapitals(int at)
    {
        foreach (var c in _tokens.TextOf(at))
        {
            if (!CharacterTable.IsUpper(c))
                return false;
        }

        return true;
    }
}
