using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Bodies that neither a list nor the tagger knows, by an article, at least three capitals and a noun of bodies: <c>the Bougainville Revolutionary Army</c>.
/// </summary>
internal sealed class BodyRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int FewestWords = 3;
    private const int MostWords = 6;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (!IsOpened(at) || !MayBegin(at))
            return null;
        var last = at;
        while (last < end && last - at < MostWords && NameShape.IsCapitalised(_tokens, last) && IsNext(at, last))
            last++;
        if (last - at < FewestWords || !EntityWords.Is(_tokens, last - 1, EntityWord.Unlisted) || !NameShape.IsNameWord(_tokens, last - 1))
            return null;
        return NameShape.IsCapitalised(_tokens, last) || IsBare(at, last) || EndsAsListed(at, last)
            ? null
            : FoundName.Make(draft, at, last, EntityKind.Organization);
    }

    // `the`, or whose it is: `Dodon’s Patriotic Bloc`.
    private bool IsOpened(int at) => at > 0 && (_tokens.IsWord(at - 1, "the") || _tokens[at - 1].Kind == TokenKind.Possessive);

    private bool MayBegin(int at) =>
        NameShape.IsCapitalised(_tokens, at)
        && !FunctionWords.Contains(_tokens.TextOf(at))
        && !PersonNames.HasForename(_tokens, at)
        && PersonTitles.Skip(_tokens, at) == at
        && gazetteer.Match(_tokens, at, _tokens.Count) is not { Kind: EntityKind.Person };

    private bool IsNext(int at, int i) => i == at || _tokens[i].Start == _tokens[i - 1].End + 1;

    // `the Regional Emergency Authority` may be any.
    private bool IsBare(int at, int last)
    {
        for (var i = at; i < last - 1; i++)
        {
            if (!EntityWords.Is(_tokens, i, EntityWord.Bare | EntityWord.Organization | EntityWord.Portfolio))
                return false;
        }

        return true;
    }

    // `the British [Labour Party]`
    private bool EndsAsListed(int at, int last)
    {
        for (var i = at; i < last; i++)
        {
            if (gazetteer.Match(_tokens, i, last) is { Kind: EntityKind.Organization } known && known.Tokens.Length == last - i)
                return true;
        }

        return false;
    }
}
