using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>State bodies named by a country or a demonym: <c>Russian foreign ministry</c>, <c>Saudi government</c>, <c>Denmark’s foreign ministry</c>, <c>Court of Chad</c>.</summary>
internal sealed class StateBodyRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        if (OfCountry(at, end) is > 0 and var ofCountry)
            return Make(at, ofCountry);
        if (gazetteer.Match(_tokens, at, end) is not { Kind: EntityKind.PeopleGroup or EntityKind.Place } nation)
            return null;
        var next = at + nation.Tokens.Length;
        if (next >= end)
            return null;
        if (_tokens.Is(next, '\u2019') || _tokens[next].Kind == TokenKind.Possessive)
            return nation.Kind == EntityKind.Place && IsMinistry(next + 1, end) ? Make(at, next + 3) : null;
        if (EntityWords.Is(_tokens, next, EntityWord.Portfolio) && next + 1 < end)
            next++;
        var last = Body(next, end);
        if (last == next || (nation.Kind == EntityKind.Place && nation.Rank != PlaceRank.Country))
            return null;
        // `Russian military capacity`: the body is an adjective there, unless it is a ministry.
        return Make(at, last);
    }

    // `Court of Bosnia and Herzegovina`: the token after a noun that every state has one of, `of` and a country; 0 for none.
    private int OfCountry(int at, int end)
    {
        if (
            !_tokens.IsWord(at + 1, "of")
            || !(_tokens.IsWord(at, "court") || _tokens.IsWord(at, "parliament") || _tokens.IsWord(at, "bank"))
            || !NameShape.IsCapitalised(_tokens, at)
        )
            return 0;
        var name = _tokens.IsWord(at + 2, "the") ? at + 3 : at + 2;
        return name < end && gazetteer.Match(_tokens, name, end) is { Rank: PlaceRank.Country } country ? name + country.Tokens.Length : 0;
    }

    // `Denmark’s foreign ministry`; with capitals the tagger knows it.
    private bool IsMinistry(int at, int end) =>
        at + 1 < end
        && EntityWords.Is(_tokens, at, EntityWord.Portfolio)
        && _tokens.IsWord(at + 1, "ministry")
        && CharacterTable.IsLower(_tokens.FirstOf(at));

    private int Body(int at, int end)
    {
        if (
            at + 1 < end
            && EntityWords.Is(
                System.MemoryExtensions.AsSpan(draft.Text, _tokens[at].Start, _tokens[at + 1].End - _tokens[at].Start),
                EntityWord.Body
            )
        )
            return at + 2;
        return EntityWords.Is(_tokens, at, EntityWord.Body) && !IsNounAfter(at + 1, end) ? at + 1 : at;
    }

    // A small word that goes on the noun phrase: `Russian military effort`.
    private bool IsNounAfter(int at, int end) =>
        at < end
        && _tokens[at].Kind == TokenKind.Word
        && CharacterTable.IsLower(_tokens.FirstOf(at))
        && _tokens[at].Length > 4
        && !_tokens.IsWord(at - 1, "ministry")
        && !EndsLikeVerb(at);

    private bool EndsLikeVerb(int at)
    {
        var text = _tokens.TextOf(at);
        return text[text.Length - 1] is 's' or 'd' || NameWords.IsConnector(text);
    }

    private Candidate Make(int at, int last) =>
        FoundName.Make(draft, _tokens.IsWord(at, "the") && at + 1 < last ? at + 1 : at, last, EntityKind.Organization);
}
