using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Events that no list knows: <c>Battle of X</c>, <c>Operation X</c>, <c>Hurricane X</c>, <c>X War</c>, <c>2018 X Cup</c>, <c>Zapad-2017</c> beside a word
/// for exercises. Events with small last nouns are found by <see cref="HappeningRule"/>.
/// </summary>
internal sealed class EventRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWords = 5;
    private const int MostCodeWords = 3;

    private readonly TokenList _tokens = draft.Tokens;
    private readonly HappeningRule _happenings = new(draft, gazetteer);

    public Candidate? Read(int at, int end)
    {
        if (!NameShape.IsCapitalised(_tokens, at))
            return null;
        if (_tokens.IsWord(at + 1, "of"))
            return ReadOf(at, end) ?? _happenings.Read(at, end);
        if (Storm(at) is { } storm)
            return storm;
        if (Operation(at, end) is { } operation)
            return operation;
        if (IsEdition(at))
            return Make(at, at + 2);
        if (YearToken.EndsWithYear(_tokens, at) && EvidenceWords.IsNear(_tokens, at, at + 1, Evidence.Exercise))
            return Make(at, at + 1);
        return ReadRun(at, end) ?? _happenings.Read(at, end);
    }

    /// <summary><c>Hurricane X</c>, <c>Tropical Storm X</c>.</summary>
    public Candidate? Storm(int at)
    {
        var isTropical = _tokens.IsWord(at, "tropical") && (_tokens.IsWord(at + 1, "storm") || _tokens.IsWord(at + 1, "depression"));
        if (!NameShape.IsCapitalised(_tokens, at) || !(isTropical || EvidenceWords.Is(_tokens, at, Evidence.Storm)))
            return null;
        var name = isTropical ? at + 2 : at + 1;
        return NameShape.IsNameWord(_tokens, name) && !IsBody(name) ? Make(at, name + 1) : null;
    }

    /// <summary><c>Operation X</c>, <c>Exercise X</c>.</summary>
    public Candidate? Operation(int at, int end) =>
        IsCode(at) && at + 1 < end && NameShape.IsNameWord(_tokens, at + 1) && !IsBody(at + 1) ? Make(at, CodeEnd(at + 1, end)) : null;

    // `Expo 2027`, `Euro 2024`: the year is a part of the name.
    private bool IsEdition(int at) =>
        (_tokens.IsWord(at, "expo") || _tokens.IsWord(at, "euro") || _tokens.IsWord(at, "eurovision"))
        && YearToken.Is(_tokens, at + 1)
        && _tokens[at + 1].Start == _tokens[at].End + 1;

    private Candidate? ReadOf(int at, int end)
    {
        var name = _tokens.IsWord(at + 2, "the") ? at + 3 : at + 2;
        if (name >= end || !NameShape.IsNameWord(_tokens, name))
            return null;
        if (EntityWords.Is(_tokens, at, EntityWord.EventOf))
            return Make(at, RunEnd(name, end, MostCodeWords));
        // `Bishops’ Conference of the Philippines` is a body.
        if (!EvidenceWords.Is(_tokens, at, Evidence.EventAt) || IsLedByName(at))
            return null;
        // `Congress of Vienna` was an event, `Congress of the Philippines` is a body.
        return gazetteer.Match(_tokens, name, end) is { Kind: EntityKind.Place } place && !(IsBody(at) && place.Rank == PlaceRank.Country)
            ? Make(at, name + place.Tokens.Length)
            : null;
    }

    private Candidate? ReadRun(int at, int end)
    {
        var last = RunEnd(at, end, MostWords);
        // What is near `Spooner Summit` is near a mountain.
        if (last == at || !NameShape.IsNameWord(_tokens, last - 1) || GoesOn(last) || IsLedByName(at) || _tokens.IsWord(at - 1, "near"))
            return null;
        if (EvidenceWords.Is(_tokens, at, Evidence.Determiner))
            return null;
        var noun = _tokens.TextOf(last - 1);
        var isRecurring = EvidenceWords.Is(noun, Evidence.Recurring);
        // `1991 Gulf War` is the Gulf War, `2014 Asian Games` are games of their own; `Epic Games` are no event.
        var first = isRecurring || gazetteer.Match(_tokens, at, last) is not { Kind: EntityKind.Event } ? YearToken.Start(_tokens, at) : at;
        if (first < at && isRecurring)
            return Make(first, last);
        return last - at >= 2 && EntityWords.Is(noun, EntityWord.Event) && !_tokens.IsWord(last - 1, "games") ? Make(first, last) : null;
    }

    // `Operation Fast and Furious`; in `Operation Dusk and Joint Forces` a second name begins. `Exercise Cruz del Norte` goes on after a small word.
    private int CodeEnd(int at, int end)
    {
        var last = RunEnd(at, end, MostCodeWords);
        if (last != at + 1 || last + 1 >= end || !NameShape.IsNameWord(_tokens, last + 1))
            return last;
        if (_tokens.IsWord(last, "and"))
            return NameShape.IsCapitalised(_tokens, last + 2) || gazetteer.Match(_tokens, last + 1, end) is not null ? last : last + 2;
        return NameShape.IsParticle(_tokens.TextOf(last)) || _tokens.IsWord(last, "du") ? last + 2 : last;
    }

    // `National Conference of State Legislatures` is no conference.
    private bool GoesOn(int last) =>
        NameShape.IsCapitalised(_tokens, last)
        || (_tokens.IsWord(last, "of") && (NameShape.IsCapitalised(_tokens, last + 1) || NameShape.IsCapitalised(_tokens, last + 2)));

    // `Free and Equal Election`, `Bishops’ Conference`: the name began before.
    private bool IsLedByName(int at) =>
        _tokens.Is(at - 1, '\u2019')
        || _tokens.Is(at - 1, '\'')
        || (
            (_tokens.IsWord(at - 1, "and") || _tokens.Is(at - 1, '&'))
            && NameShape.IsNameWord(_tokens, at - 2)
            && gazetteer.Match(_tokens, at - 2, at - 1) is null
        );

    private int RunEnd(int at, int end, int most)
    {
        var last = at;
        while (last < end && last - at < most && NameShape.IsCapitalised(_tokens, last) && !IsApart(at, last))
            last++;
        return last;
    }

    private bool IsApart(int at, int i) =>
        i > at && (Dates.MonthNames.WeekdayOf(_tokens.TextOf(i)) is not null || _tokens[i].Start > _tokens[i - 1].End + 1);

    // `Exercise` at the start of a sentence may be a verb.
    private bool IsCode(int at) =>
        CharacterTable.IsUpper(_tokens.FirstOf(at))
        && (
            _tokens.IsWord(at, "operation")
            || (
                _tokens.IsWord(at, "exercise")
                && at > 0
                && _tokens[at].Start == _tokens[at - 1].End + 1
                && _tokens[at - 1].Kind == TokenKind.Word
            )
        );

    private bool IsBody(int at) => EntityWords.Is(_tokens, at, EntityWord.Organization);

    private Candidate Make(int first, int last) => FoundName.Make(draft, first, last, EntityKind.Event);
}
