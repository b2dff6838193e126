using CorpusSdk.Reading.Tokens;

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
        var first = YearToken.Before(_tokens, at) ? at - 1 : at;
        var next = NameEnd(at, end, isDated: first < at);
        if (next == at || next >= end)
            return null;
        var isVote = EvidenceWords.Is(_tokens, next, Evidence.Vote);
        var noun = isVote ? next + 1 : next;
        if (noun >= end || NameShape.IsCapitalised(_tokens, noun))
            return null;
        var wanted = (first < at || isVote) && !(isVote && !IsElection(noun)) ? Evidence.Happening | Evidence.Dated : Evidence.Happening;
        return EvidenceWords.Is(_tokens, noun, wanted) ? FoundName.Make(draft, first, noun + 1, EntityKind.Event) : null;
    }

    private int NameEnd(int at, int end, bool isDated)
    {
        if (gazetteer.Match(_tokens, at, end) is { Kind: EntityKind.Place or EntityKind.PeopleGroup } known)
            return at + known.Tokens.Length;
        var last = at;
        while (isDated && last < end && last - at < MostWords && NameShape.IsNameWord(_tokens, last))
            last++;
        return last;
    }

    private bool IsElection(int at) => _tokens.IsWord(at, "election") || _tokens.IsWord(at, "elections");
}
