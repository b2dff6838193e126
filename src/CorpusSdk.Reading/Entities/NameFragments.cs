using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Tells which of the tagger's names are parts of something longer, or words that name a class and not one thing.</summary>
internal sealed class NameFragments(TokenList tokens, Gazetteer gazetteer)
{
    public bool IsOne(TaggedName name) =>
        IsClass(name)
        || IsCredited(name)
        || (name.Type == NameType.Person ? IsParty(name) : IsCut(name) || IsAdjectiveAndPlace(name) || IsGeneric(name));

    /// <summary>Whether a word is the noun of an office.</summary>
    public static bool IsHolder(ReadOnlySpan<char> word) =>
        EntityWords.Is(word, EntityWord.Holder) || EvidenceWords.Is(word, Evidence.Officer);

    // `Archaeopteryx`, `DRM`: a genus, a common noun in capitals. `Respiratory Syndrome`, `Automatic Identification System`: a matter; `Public Transit System` is a body.
    private bool IsClass(TaggedName name)
    {
        if (name.End - name.First > 1)
            return IsGeneration(name)
                || (name.Type != NameType.Person && EvidenceWords.Is(tokens, name.End - 1, Evidence.Matter) && !HasBody(name));
        var word = tokens.TextOf(name.First);
        // `Sharia` is taken for a woman too; `Marine` may be one.
        if (EvidenceWords.Is(word, Evidence.Notion) && !(name.Type == NameType.Person && PersonNames.HasForename(tokens, name.First)))
            return true;
        if (name.Type != NameType.Person && (EndsAsNotion(word) || (name.Type == NameType.Organization && IsCode(word))))
            return true;
        return IsGenus(word) || (SourceNames.IsAllCapitals(tokens, name.First) && EvidenceWords.Is(word, Evidence.Initialism));
    }

    // `Gen Z`
    private bool IsGeneration(TaggedName name) =>
        name.End - name.First == 2
        && tokens[name.First + 1].Length == 1
        && (tokens.IsWord(name.First, "gen") || tokens.IsWord(name.First, "generation"));

    private bool HasBody(TaggedName name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (EntityWords.Is(tokens.TextOf(i), EntityWord.Organization) || EvidenceWords.Is(tokens, i, Evidence.House))
                return true;
        }

        return false;
    }

    // `Naturism`, `Parisians`
    private static bool EndsAsNotion(ReadOnlySpan<char> word) =>
        word.Length > 5
        && (word.EndsWith("ism".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ians".AsSpan(), StringComparison.Ordinal));

    // `PM2.5`, `SARS-CoV-2`, `Class-B`
    private static bool IsCode(ReadOnlySpan<char> word)
    {
        var joint = word.LastIndexOfAny('-', '.');
        if (joint <= 0 || joint == word.Length - 1)
            return false;
        return CharacterTable.IsDigit(word[word.Length - 1]) || joint == word.Length - 2;
    }

    private static bool IsGenus(ReadOnlySpan<char> word)
    {
        const int ShortestStem = 3;
        const int ShortestEnding = 4;
        for (var i = ShortestStem; i <= word.Length - ShortestEnding; i++)
        {
            if (EvidenceWords.Is(word.Slice(i), Evidence.Genus))
                return true;
        }

        return false;
    }

    // `Image: X`, where a picture was: the name of an account; a full name is somebody's.
    private bool IsCredited(TaggedName name) =>
        !(name.Type == NameType.Person && name.End - name.First > 1)
        && tokens.Is(name.First - 1, ':')
        && EvidenceWords.Is(tokens, name.First - 2, Evidence.Credit);

    // `Roe v. [Wade]` is a case.
    private bool IsParty(TaggedName name)
    {
        if (name.End - name.First > 1)
            return false;
        var versus = tokens.Is(name.First - 1, '.') ? name.First - 2 : name.First - 1;
        return tokens.IsWord(versus, "v") || tokens.IsWord(versus, "vs");
    }

    private bool IsCut(TaggedName name)
    {
        // `[International Women]'s Day`
        if (
            name.End + 1 < tokens.Count
            && tokens[name.End].Kind == TokenKind.Possessive
            && (tokens.IsWord(name.End + 1, "day") || EvidenceWords.Is(tokens, name.End + 1, Evidence.Recurring))
            && NameShape.IsCapitalised(tokens, name.End + 1)
        )
            return true;
        if (name.End - name.First < 2)
            return false;
        // `Area 51 [Alien Center]`
        if (
            name.First > 1
            && tokens[name.First - 1].Kind == TokenKind.Number
            && NameShape.IsCapitalised(tokens, name.First - 2)
            && MonthNames.MonthOf(tokens.TextOf(name.First - 2)) == 0
        )
            return true;
        // `[Scotland First] Minister`
        if (
            NameShape.IsCapitalised(tokens, name.End)
            && IsHolder(tokens.TextOf(name.End))
            && EvidenceWords.Is(tokens, name.End - 1, Evidence.Rank)
        )
            return true;
        // `[Australian Citizen of Chinese] descent`
        if (
            tokens.IsWord(name.End - 2, "of")
            && gazetteer.Match(tokens, name.End - 1, name.End) is { Kind: EntityKind.PeopleGroup }
            && name.End < tokens.Count
            && CharacterTable.IsLower(tokens.FirstOf(name.End))
        )
            return true;
        // `the Alliance, Reform, and [American Delta] parties`
        return name.Type == NameType.Organization
            && name.End < tokens.Count
            && CharacterTable.IsLower(tokens.FirstOf(name.End))
            && EvidenceWords.Is(tokens, name.End, Evidence.Several)
            && QuotationWords.Is(tokens, name.First - 1, QuotationWord.Conjunction);
    }

    // `Air Force Base`, `AI Systems`; the `Air Force` is a body.
    private bool IsGeneric(TaggedName name)
    {
        if (name.Type == NameType.Organization && !EvidenceWords.Is(tokens, name.End - 1, Evidence.Branch))
            return false;
        for (var i = name.First; i < name.End; i++)
        {
            if (
                !EvidenceWords.Is(tokens, i, Evidence.Generic)
                && !EntityWords.Is(tokens.TextOf(i), EntityWord.Bare | EntityWord.Organization)
            )
                return false;
        }

        return true;
    }

    // `[Republican Iowa] caucuses`, `[Republican Senate] leader`
    private bool IsAdjectiveAndPlace(TaggedName name)
    {
        if (!EvidenceWords.Is(tokens, name.First, Evidence.Partisan) || name.End - name.First < 2)
            return false;
        return gazetteer.Match(tokens, name.First + 1, name.End) is { } rest
            && rest.Tokens.Length == name.End - name.First - 1
            && rest is { Kind: EntityKind.Place } or { Tokens.Length: 1 }
            && gazetteer.Match(tokens, name.First, name.End)?.Tokens.Length != name.End - name.First;
    }
}
