using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Entities.Aliases;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Tells which of the tagger's names are none: titles, letters, words of every language that name nothing alone, shapes that no name has.</summary>
internal sealed class TaggedNameCheck(ArticleDraft draft, Gazetteer gazetteer)
{
    private readonly TokenList _tokens = draft.Tokens;
    private readonly NameFragments _fragments = new(draft.Tokens, gazetteer);

    public bool IsName(TaggedName name)
    {
        if (name.Type == NameType.Other || name.Span.Length < 2 || PersonTitles.Skip(_tokens, name.First) >= name.End)
            return false;
        if (!IsWholeOrJoined(name) || IsBare(name) || _fragments.IsOne(name))
            return false;
        if (name.Type == NameType.Person ? !IsPersonShaped(name) : IsOffice(name))
            return false;
        if (name.Type == NameType.Place && HoldsCode(name))
            return false;
        // `the South` is a country or none.
        if (name.End - name.First == 1 && CompassAliases.IsDirection(_tokens.TextOf(name.First)))
            return false;
        return MonthNames.WeekdayOf(_tokens.TextOf(name.First)) is null;
    }

    // `US-led`, `ex-KGB`: a part of a token is a name beside a word that a hyphen joins to names, not in `Paris-something`.
    private bool IsWholeOrJoined(TaggedName name)
    {
        var first = _tokens[name.First];
        var last = _tokens[name.End - 1];
        if (first.Start < name.Span.Start)
            return EvidenceWords.Is(draft.Text.AsSpan(first.Start, name.Span.Start - first.Start - 1), Evidence.Prefix);
        return last.End == name.Span.End
            || EvidenceWords.Is(draft.Text.AsSpan(name.Span.End + 1, last.End - name.Span.End - 1), Evidence.Suffix);
    }

    // `Autonomous Region`, `Southern District`, `UFO`: nothing in it names one thing. `the Court` may still stand for one that was named before.
    private bool IsBare(TaggedName name)
    {
        if (name.End - name.First == 1 && EntityWords.Is(_tokens, name.First, EntityWord.Organization))
            return false;
        // `Park` and `Hill` are people too.
        var bare = name.Type == NameType.Person ? EntityWord.Folk : EntityWord.Bare;
        for (var i = name.First; i < name.End; i++)
        {
            var word = _tokens.TextOf(i);
            if (_tokens[i].Kind == TokenKind.Word && !EntityWords.Is(word, bare) && !EntityWords.Is(word, EntityWord.Connector))
                return false;
        }

        return true;
    }

    // `S3 Buckets`, `mAb114`: letters and digits in one word name a thing; `Area 51` is a place.
    private bool HoldsCode(TaggedName name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            var (letters, digits) = (false, false);
            foreach (var c in _tokens.TextOf(i))
            {
                letters |= CharacterTable.IsLetter(c);
                digits |= CharacterTable.IsDigit(c);
            }

            if (letters && digits)
                return true;
        }

        return false;
    }

    // A person is not written with digits, in one word of capitals (`COVID`, `EVs`) or with a capital in the middle (`GitHub`).
    private bool IsPersonShaped(TaggedName name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            foreach (var c in _tokens.TextOf(i))
            {
                if (CharacterTable.IsDigit(c))
                    return false;
            }
        }

        for (var i = name.First; i < name.End; i++)
        {
            if (EndsWithCapitals(_tokens.TextOf(i)))
                return false;
        }

        if (name.End - name.First == 1)
            return !IsAcronymOrCompound(_tokens.TextOf(name.First));
        var last = _tokens.TextOf(name.End - 1);
        // `Alachua Sheriff`, and `HammonsImage` where a blank is missing.
        return !(NameFragments.IsHolder(last) && !PersonNames.HasForename(_tokens, name.First)) && !IsCompound(last);
    }

    private static bool IsAcronymOrCompound(ReadOnlySpan<char> word)
    {
        const int LongestAcronym = 5;
        var capitals = 0;
        var lastCapital = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!CharacterTable.IsLetter(word[i]))
                return false;
            if (!CharacterTable.IsUpper(word[i]))
                continue;
            capitals++;
            lastCapital = i;
        }

        // `EVs`; `McCain`, `DeWine`, `LaHood` go on with small letters after a short prefix.
        return capitals > 1
            && (
                (lastCapital == word.Length - 2 && capitals == word.Length - 1)
                || (capitals > 2 && lastCapital < word.Length - 1)
                || (capitals == word.Length && word.Length <= LongestAcronym)
                || IsCompound(word)
            );
    }

    // `CentOS` in the name of a thing.
    private static bool EndsWithCapitals(ReadOnlySpan<char> word) =>
        word.Length > 3
        && CharacterTable.IsUpper(word[word.Length - 1])
        && CharacterTable.IsUpper(word[word.Length - 2])
        && CharacterTable.IsLower(word[1]);

    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        const int LongestPrefix = 4;
        for (var i = LongestPrefix; i + 1 < word.Length; i++)
        {
            if (CharacterTable.IsUpper(word[i]) && CharacterTable.IsLower(word[i - 1]) && CharacterTable.IsLower(word[i + 1]))
                return true;
        }

        return false;
    }

    // `Supreme Court Justice`, `Vice President of the United States`: who holds an office, no body and no place.
    private bool IsOffice(TaggedName name)
    {
        var after = PersonTitles.Skip(_tokens, name.First);
        if (after > name.First && _tokens.IsWord(after, "of"))
            return true;
        if (name.End - name.First < 2)
            return false;
        return name.Type == NameType.Organization
            && NameFragments.IsHolder(_tokens.TextOf(name.End - 1))
            && !EntityWords.Is(_tokens, name.End - 2, EntityWord.Connector)
            && !(
                NameShape.IsCapitalised(_tokens, name.End)
                && _tokens[name.End].Start == name.Span.End + 1
                && !PersonNames.HasForename(_tokens, name.End)
                && PersonTitles.Skip(_tokens, name.End) == name.End
            );
    }
}
