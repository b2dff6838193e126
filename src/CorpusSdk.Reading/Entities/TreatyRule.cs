using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Treaties, laws and resolutions that no list knows, as terms: <c>Treaty of X</c>, <c>Convention on X</c>, <c>X Agreement</c>, <c>Resolution 2254</c>.
/// </summary>
internal sealed class TreatyRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 6;
    private const int MostPlaceWords = 3;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (!NameShape.IsCapitalised(_tokens, at) || at + 1 >= end)
            return null;
        if (_tokens.IsWord(at, "resolution") && _tokens[at + 1].Kind == TokenKind.Number && _tokens[at + 1].Length <= 4)
            return Make(at, at + 2);
        if (_tokens.IsWord(at + 1, "of") && EvidenceWords.Is(_tokens, at, Evidence.TreatyOf))
            return gazetteer.Match(_tokens, at + 2, end) is { Kind: EntityKind.Place } place ? Make(at, at + 2 + place.Tokens.Length)
                : _tokens.IsWord(at, "treaty") && at + 2 < end && NameShape.IsNameWord(_tokens, at + 2) ? Make(at, NameEnd(at + 2, end))
                : null;
        if (_tokens.IsWord(at + 1, "on") && EvidenceWords.Is(_tokens, at, Evidence.TreatyOf))
            return ReadOn(at, end);
        return ReadRun(at, end);
    }

    // `Treaty of Sèvres`, `Treaty of San Lorenzo`: places that no list knows.
    private int NameEnd(int at, int end)
    {
        var last = at + 1;
        while (last < end && last - at < MostPlaceWords && NameShape.IsNameWord(_tokens, last) && IsJoined(at, last))
            last++;
        return last;
    }

    // `Convention on the Rights of the Child`.
    private Candidate? ReadOn(int at, int end)
    {
        var last = at;
        for (var i = at + 2; i < end && i - at <= MostWords + 3; i++)
        {
            if (NameShape.IsCapitalised(_tokens, i))
                last = i + 1;
            else if (!(_tokens.IsWord(i, "the") || _tokens.IsWord(i, "of") || _tokens.IsWord(i, "and")) || i > last + 2)
                break;
        }

        return last > at ? Make(at, last) : null;
    }

    private Candidate? ReadRun(int at, int end)
    {
        if (EvidenceWords.Is(_tokens, at, Evidence.Determiner))
            return null;
        var last = RunEnd(at, end);
        if (last - at < 2 || !EvidenceWords.Is(_tokens, last - 1, Evidence.Treaty))
            return null;
        // `Russian Declaration`: a people and a noun describe.
        return last - at == 2 && gazetteer.Match(_tokens, at, last) is { Kind: EntityKind.PeopleGroup } ? null : Make(at, last);
    }

    // `Family and Medical Leave Act`, `Defense of Marriage Act`: small words go on unless a known name stands before them.
    private int RunEnd(int at, int end)
    {
        var last = at;
        for (var i = at; i < end && i - at < MostWords && IsJoined(at, i); i++)
        {
            if (NameShape.IsCapitalised(_tokens, i))
                last = i + 1;
            else if (!(_tokens.IsWord(i, "and") || _tokens.IsWord(i, "of")) || i > last || gazetteer.Match(_tokens, at, i) is not null)
                break;
        }

        return last;
    }

    private bool IsJoined(int at, int i) => i == at || _tokens[i].Start <= _tokens[i - 1].End + 1;

    private Candidate Make(int first, int last) => FoundName.Make(draft, first, last, EntityKind.Term);
}
