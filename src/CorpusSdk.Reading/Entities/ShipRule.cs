using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Ships by the prefix of their navy, where a word of the sea stands near: <c>USS Ronald Reagan</c>, <c>HMS Defender</c>.</summary>
internal sealed class ShipRule(ArticleDraft draft)
{
    private const int MostWords = 3;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (!IsCapitals(at) || !EvidenceWords.Is(_tokens, at, Evidence.Vessel))
            return null;
        var last = at + 1;
        while (
            last < end && last - at <= MostWords && NameShape.IsNameWord(_tokens, last) && _tokens[last].Start == _tokens[last - 1].End + 1
        )
            last++;
        return last > at + 1 && EvidenceWords.IsNear(_tokens, at, last, Evidence.Ship)
            ? FoundName.Make(draft, at, last, EntityKind.Product)
            : null;
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
