using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Events that end with a small noun: after a place or a people <c>Haitian earthquake</c>, <c>US presidential election</c>; with a year also
/// <c>2019 Chilean protests</c>.
/// </summary>
internal sealed class HappeningRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 3;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        var first = YearToken.Start(_tokens, at);
        var next = NameEnd(at, end, isDated: first < at);
        if (next == at || next >= end)
            return null;
        var isVote = EvidenceWords.Is(_tokens, next, Evidence.Vote);
        var noun = isVote ? next + 1 : next;
        if (noun >= end || NameShape.IsCapitalised(_tokens, noun))
            return null;
        if (IsElection(noun) && (isVote || first < at))
            return FoundName.Make(draft, YearToken.Start(_tokens, at, isSure: true), noun + 1, EntityKind.Event);
        var wanted = first < at ? Evidence.Happening | Evidence.Dated : Evidence.Happening;
        return !isVote && EvidenceWords.Is(_tokens, noun, wanted) ? FoundName.Make(draft, first, noun + 1, EntityKind.Event) : null;
    }

    // `United States House of Representatives`; after a year also names that no list knows.
    private int NameEnd(int at, int end, bool isDated)
    {
        var last = at;
        for (var words = 0; words < MostWords && last < end; words++)
        {
            if (
                gazetteer.Match(_tokens, last, end) is { Kind: EntityKind.Place or EntityKind.PeopleGroup or EntityKind.Organization } known
            )
                last += known.Tokens.Length;
            else if (isDated && NameShape.IsNameWord(_tokens, last))
                last++;
            else
                break;
        }

        return last;
    }

    private bool IsElection(int at) => _tokens.IsWord(at, "election") || _tokens.IsWord(at, "elections");
}
