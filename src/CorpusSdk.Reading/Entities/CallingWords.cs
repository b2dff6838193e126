using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Reads what the nouns right before and after a name, or its own first and last words, call it: <c>the airline X</c>, <c>the X volcano</c>, <c>X, Maryland</c>.
/// </summary>
internal sealed class CallingWords(TokenList tokens, Gazetteer gazetteer)
{
    /// <summary>What the words at and around one mention call it; none where they leave it open.</summary>
    public Calling Of(Candidate name)
    {
        var isFullName = name.End - name.First > 1 && PersonNames.HasForename(tokens, name.First);
        if (OfOwnWords(name, isFullName) is not Calling.None and var own)
            return own;
        if (name.Kind != EntityKind.Organization && IsLabel(tokens, name) && ShippedSources.Default.FindWritten(name.Name.AsSpan()) is null)
            return Calling.Person;
        // A role, or a place that somebody is from, stands before a full name as well.
        return isFullName && name.Kind == EntityKind.Person ? Calling.None
            : OfNounBefore(name) is not Calling.None and var before ? before
            : OfNounAfter(name);
    }

    /// <summary>Whether a name opens what its bearer says, in brackets of its own: <c>((X))  I think so.</c></summary>
    public static bool IsLabel(TokenList tokens, Candidate name) =>
        tokens.Is(name.First - 1, '(') && tokens.Is(name.First - 2, '(') && tokens.Is(name.End, ')') && tokens.Is(name.End + 1, ')');

    private Calling OfOwnWords(Candidate name, bool isFullName)
    {
        var last = name.End - 1;
        if (EvidenceWords.Is(tokens, name.End, Evidence.Postnominal))
            return Calling.Person;
        if (name.End - name.First == 1)
            return Calling.None;
        for (var i = name.First + 1; i < name.End; i++)
        {
            if (EvidenceWords.Is(tokens, i, Evidence.Genitive))
                return Calling.Place;
        }

        if (EvidenceWords.Is(tokens, name.First, Evidence.Vessel) && SourceNames.IsAllCapitals(tokens, name.First))
            return Calling.Product;
        if (tokens.IsWord(last, "express") && EvidenceWords.IsNear(tokens, name.First, name.End, Evidence.Rail))
            return Calling.Product;
        if (EvidenceWords.Is(tokens, last, Evidence.Tribe))
            return Calling.PeopleGroup;
        if (!(isFullName && name.Kind == EntityKind.Person) && IsEdition(name))
            return Calling.Event;
        if (name.Kind == EntityKind.Organization && MayBePerson(name) && IsBeforeOffice(name.End))
            return Calling.Person;
        if (name.Kind == EntityKind.Place && MayBePerson(name) && IsBeforeOccupation(name.End) && !IsLocated(name))
            return Calling.Person;
        if (name.Kind == EntityKind.Organization && tokens.IsWord(last, "airport"))
            return Calling.Place;
        if (isFullName)
            return Calling.None;
        if (name.Kind is EntityKind.Place or EntityKind.Person && EvidenceWords.Is(tokens, last, Evidence.Steward))
            return Calling.Organization;
        if (EvidenceWords.Is(tokens, last, Evidence.Masthead) || IsChurchOfPeople(name, last))
            return Calling.Organization;
        if (name.Kind is EntityKind.Place or EntityKind.Person && EvidenceWords.Is(tokens, name.First, Evidence.BodyHead))
            return Calling.Organization;
        return name.Kind == EntityKind.Person && EvidenceWords.Is(tokens, name.First, Evidence.PlaceHead) ? Calling.Place : Calling.None;
    }

    // `Armenian Apostolic Church`; `Lutheran Church` on a square may be a house.
    private bool IsChurchOfPeople(Candidate name, int last) =>
        name.Kind == EntityKind.Place
        && last > name.First + 1
        && tokens.IsWord(last, "church")
        && gazetteer.Match(tokens, name.First, last) is { Kind: EntityKind.PeopleGroup };

    // `Toon Fair 2019`; `(Red Cross 2004)` cites.
    private bool IsEdition(Candidate name) =>
        YearToken.Is(tokens, name.End)
        && tokens[name.End].Start == name.Span.End + 1
        && !tokens.Is(name.First - 1, '(')
        && !tokens.Is(name.End + 1, ')');

    /// <summary>Whether a mention stands as a place does: after a preposition of place, before a comma and where it lies.</summary>
    public bool IsLocated(Candidate name) =>
        Location.Has(tokens, name.First, name.End)
        || (
            tokens.Is(name.End, ',')
            && name.End + 1 < tokens.Count
            && gazetteer.Match(tokens, name.End + 1, tokens.Count) is { Kind: EntityKind.Place }
        );

    private Calling OfNounBefore(Candidate name)
    {
        var at = name.First - 1;
        if (NounOfCalled(name.First) is > 0 and var called && EvidenceWords.Is(tokens, called, Evidence.Outfit))
            return Calling.Organization;
        if (tokens.IsWord(at, "of") && IsSmall(at - 1) && EvidenceWords.Is(tokens, at - 1, Evidence.Settlement))
            return Calling.Place;
        if (!IsSmall(at) || tokens[name.First].Start > tokens[at].End + 1)
            return IsInPlace(name) ? Calling.Place : Calling.None;
        if (EvidenceWords.Is(tokens, at, Evidence.Sky))
            return Calling.Place;
        if (EvidenceWords.Is(tokens, at, Evidence.Outfit))
            return Calling.Organization;
        if (EvidenceWords.Is(tokens, at, Evidence.Occupation) && MayBePerson(name))
            return Calling.Person;
        if (EvidenceWords.Is(tokens, at, Evidence.Program | Evidence.Boat))
            return Calling.Product;
        if (EvidenceWords.Is(tokens, at, Evidence.Title))
            return Calling.Work;
        return IsInPlace(name) ? Calling.Place : Calling.None;
    }

    // The noun of `a group called X`, `the company named "X"`; -1 where there is none.
    private int NounOfCalled(int first)
    {
        var at = first - 1;
        if (at > 0 && tokens[at].Kind == TokenKind.Symbol)
            at--;
        return tokens.IsWord(at, "called") || tokens.IsWord(at, "named") ? at - 1 : -1;
    }

    // `businessman Rico Da La Forte`; `drummer Blue Note Band` has a noun of its own.
    private bool MayBePerson(Candidate name) =>
        name.End - name.First is 2 or 3 or 4
        && NameShape.IsNameWord(tokens, name.First)
        && !EntityWords.Is(tokens.TextOf(name.End - 1), EntityWord.Organization | EntityWord.Place);

    // `X Y, the finance minister, …`: a phrase in small letters that ends with an office. `Speaking to X Y, the president of the league` begins a clause.
    private bool IsBeforeOffice(int at)
    {
        const int MostWords = 3;
        if (!tokens.Is(at, ',') || !(tokens.IsWord(at + 1, "the") || tokens.IsWord(at + 1, "a") || tokens.IsWord(at + 1, "an")))
            return false;
        for (var i = at + 2; i < at + 2 + MostWords && IsSmall(i); i++)
        {
            if (EntityWords.Is(tokens, i, EntityWord.Holder) && tokens.Is(i + 1, ','))
                return true;
        }

        return false;
    }

    // `X de Y, the Brazilian baritone who …`: what is said of somebody, not of where something lies.
    private bool IsBeforeOccupation(int at)
    {
        const int MostWords = 3;
        if (!tokens.Is(at, ',') || !(tokens.IsWord(at + 1, "the") || tokens.IsWord(at + 1, "a") || tokens.IsWord(at + 1, "an")))
            return false;
        for (var i = at + 2; i < at + 2 + MostWords && i < tokens.Count && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (EvidenceWords.Is(tokens, i, Evidence.Occupation))
                return tokens.IsWord(i + 1, "who") || tokens.IsWord(i + 1, "whose") || tokens.Is(i + 1, ',');
        }

        return false;
    }

    private Calling OfNounAfter(Candidate name)
    {
        var at = name.End;
        if (tokens.IsWord(at, "and") && IsTribe(at + 1))
            return Calling.PeopleGroup;
        if (!IsSmall(at))
            return Calling.None;
        if (EvidenceWords.Is(tokens, at, Evidence.Sky | Evidence.Site))
            return Calling.Place;
        if (tokens.IsWord(at + 1, "field") && (tokens.IsWord(at, "gas") || tokens.IsWord(at, "oil")))
            return Calling.Place;
        if (
            EvidenceWords.Is(tokens, at, Evidence.Program)
            || EvidenceWords.Is(tokens, at, Evidence.Boat)
            || EvidenceWords.Is(tokens, at + 1, Evidence.Boat)
        )
            return Calling.Product;
        return Calling.None;
    }

    // `X and Sioux Tribes`
    private bool IsTribe(int at) =>
        NameShape.IsCapitalised(tokens, at)
        && (EvidenceWords.Is(tokens, at + 1, Evidence.Tribe) || EvidenceWords.Is(tokens, at + 2, Evidence.Tribe));

    // `in Coron`, `Frederick, Maryland`, where no forename stands.
    private bool IsInPlace(Candidate name)
    {
        if (name.Kind != EntityKind.Person || name.End - name.First > 1)
            return false;
        if (
            tokens.Is(name.End, ',')
            && NameShape.IsCapitalised(tokens, name.End + 1)
            && gazetteer.Match(tokens, name.End + 1, tokens.Count) is { Rank: PlaceRank.Country or PlaceRank.Region }
        )
            return true;
        return (tokens.IsWord(name.First - 1, "in") || tokens.IsWord(name.First - 1, "near"))
            && !PersonNames.HasForename(tokens, name.First);
    }

    private bool IsSmall(int at) => at >= 0 && at < tokens.Count && CharacterTable.IsLower(tokens.FirstOf(at));
}
