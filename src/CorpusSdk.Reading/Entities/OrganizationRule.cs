using CorpusSdk.Characters;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Organisations that no list knows: capitalised words that end with or begin with an organisation's noun (<c>Ministry of Energy</c>,
/// <c>Kharkiv Tank Brigade</c>), and state bodies named by a demonym (<c>Russian foreign ministry</c>).
/// </summary>
internal sealed class OrganizationRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostTokens = 9;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end) => ReadBody(at, end) ?? ReadCapitalised(at, end);

    private Candidate? ReadBody(int at, int end)
    {
        if (gazetteer.Match(_tokens, at, end) is not { Kind: EntityKind.PeopleGroup or EntityKind.Place } nation)
            return null;
        var next = at + nation.Tokens.Length;
        if (_tokens.Is(next, '\u2019') || (next < end && _tokens[next].Kind == TokenKind.Possessive) || next >= end)
            return null;
        if (EntityWords.Is(_tokens.TextOf(next), EntityWord.Portfolio) && next + 1 < end)
            next++;
        var last = Body(next, end);
        if (last == next || (nation.Kind == EntityKind.Place && nation.Rank != PlaceRank.Country))
            return null;
        // `Russian military capacity`: the body is an adjective there, unless it is a ministry.
        return Make(at, last);
    }

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
        return EntityWords.Is(_tokens.TextOf(at), EntityWord.Body) && !IsNounAfter(at + 1, end) ? at + 1 : at;
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

    private Candidate? ReadCapitalised(int at, int end)
    {
        if (!NameShape.IsCapitalised(_tokens, at) || NameShape.SkipInitial(_tokens, at) > at)
            return null;
        var last = at;
        var named = false;
        for (var i = at; i < end && i - at < MostTokens; i++)
        {
            if (NameShape.IsCapitalised(_tokens, i))
            {
                if (Dates.MonthNames.WeekdayOf(_tokens.TextOf(i)) is not null)
                    break;
                last = i + 1;
                named |= EntityWords.Is(_tokens.TextOf(i), EntityWord.Organization);
            }
            else if (!(i > at && Connects(i, end, named)))
            {
                break;
            }
        }

        if (!named || last - at < 2 || !HasNounAtAnEnd(at, last))
            return null;
        return Make(at, last);
    }

    // `of`, `for` and `and` go on only after the noun: `Ministry of Energy and Trade`; `&` and `of the` likewise.
    private bool Connects(int at, int end, bool named)
    {
        var isJoin = named && (_tokens.IsWord(at, "of") || _tokens.IsWord(at, "for") || _tokens.Is(at, '&'));
        if (isJoin)
            return NameShape.IsCapitalised(_tokens, at + 1) || (_tokens.IsWord(at + 1, "the") && NameShape.IsCapitalised(_tokens, at + 2));
        return at + 1 < end && _tokens.IsWord(at, "the") && _tokens.IsWord(at - 1, "of") && named;
    }

    private bool HasNounAtAnEnd(int at, int last)
    {
        if (EntityWords.Is(_tokens.TextOf(last - 1), EntityWord.Organization))
            return true;
        for (var i = at; i + 1 < last; i++)
        {
            if (EntityWords.Is(_tokens.TextOf(i), EntityWord.Organization) && (_tokens.IsWord(i + 1, "of") || _tokens.IsWord(i + 1, "for")))
                return true;
        }

        return false;
    }

    private Candidate Make(int at, int last)
    {
        var first = at;
        if (_tokens.IsWord(first, "the") && first + 1 < last)
            first++;
        var span = new TextSpan(_tokens[first].Start, _tokens[last - 1].End);
        var name = string.Join(
            " ",
            draft.Text.Slice(span).Split([' ', '\n', '\r', '\u00A0'], System.StringSplitOptions.RemoveEmptyEntries)
        );
        return new Candidate(
            first,
            last,
            span,
            EntityKind.Organization,
            Slug.Of(System.MemoryExtensions.AsSpan(name)),
            name,
            MentionForm.Name
        );
    }
}
