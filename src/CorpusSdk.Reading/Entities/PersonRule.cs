using CorpusSdk.Reading.Quotations;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// People that no list knows: a forename and a surname, a title and a name, two or three capitalised words that speak. The title stays outside.
/// </summary>
internal sealed class PersonRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 4;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        var titled = IsTitled(at);
        var last = NameEnd(at, end);
        var words = last - at;
        if (words == 0 || PersonTitles.Skip(_tokens, at) > at)
            return null;
        var isForename = PersonNames.HasForename(_tokens, at) && !EntityWords.Is(_tokens.TextOf(at), EntityWord.Lookalike);
        var speaks = words >= 2 && words <= 3 && SpeechVerbs.IsVerb(_tokens, last);
        if (!(titled || (isForename && words >= 2) || (speaks && !StartsSentence(at))))
            return null;
        if (titled && words == 1 && gazetteer.Match(_tokens, at, end) is { Kind: not EntityKind.Person })
            return null;
        var span = new TextSpan(_tokens[at].Start, _tokens[last - 1].End);
        var name = string.Join(
            " ",
            draft.Text.Slice(span).Split([' ', '\n', '\r', '\u00A0'], System.StringSplitOptions.RemoveEmptyEntries)
        );
        return new Candidate(at, last, span, EntityKind.Person, Slug.Of(System.MemoryExtensions.AsSpan(name)), name, MentionForm.Name);
    }

    private bool IsTitled(int at)
    {
        const int LongestTitle = 3;
        for (var length = LongestTitle; length >= 1; length--)
        {
            if (at - length >= 0 && PersonTitles.Skip(_tokens, at - length) == at)
                return true;
        }

        return false;
    }

    private int NameEnd(int at, int end)
    {
        var last = at;
        for (var i = at; i < end && i - at < MostWords * 2; i++)
        {
            var afterInitial = NameShape.SkipInitial(_tokens, i);
            if (afterInitial > i && afterInitial < end && NameShape.IsNameWord(_tokens, afterInitial))
            {
                i = afterInitial - 1;
                continue;
            }

            if (NameShape.IsNameWord(_tokens, i) && !IsOtherName(i, at, end))
            {
                last = i + 1;
                if (last - at >= MostWords)
                    break;
                continue;
            }

            if (i == last && i > at && NameShape.IsParticle(_tokens.TextOf(i)))
                continue;
            break;
        }

        return last;
    }

    // `John Smith Russian` does not go on through a nationality, an organisation's noun or a weekday.
    private bool IsOtherName(int i, int at, int end)
    {
        if (EntityWords.Is(_tokens.TextOf(i), EntityWord.Organization | EntityWord.Event | EntityWord.Place))
            return true;
        if (
            Dates.MonthNames.WeekdayOf(_tokens.TextOf(i)) is not null
            || (i > at && Dates.MonthNames.MonthOf(_tokens.TextOf(i)) > 0 && _tokens[i].Length > 3)
        )
            return true;
        return gazetteer.Match(_tokens, i, end) is { Kind: not EntityKind.Person } entry
            && (i == at || entry.Tokens.Length > 1 || entry.Kind == EntityKind.PeopleGroup || entry.Rank == PlaceRank.Country);
    }

    private bool StartsSentence(int at) => at == 0 || _tokens.Is(at - 1, '.') || _tokens[at - 1].End < _tokens[at].Start - 1;
}
