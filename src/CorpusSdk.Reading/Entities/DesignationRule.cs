using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Designations of weapons and vehicles, whole: <c>S-300PMU-2</c>, <c>Su-24s</c>, <c>SU 83М6Е2</c>, <c>9K720</c>, <c>Boeing 737 MAX 8</c>. The form alone is
/// mostly something else: a weapon noun within some sixty characters makes it a product, or a prefix that names nothing else, such as <c>Su-</c>.
/// </summary>
internal sealed class DesignationRule(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int LongestSuffix = 5;

    private readonly TokenList _tokens = draft.Tokens;

    public Candidate? Read(int at, int end)
    {
        var last = End(at, end);
        if (last == at)
            return null;
        if (Plural(at, last) is { } plural)
            return plural;
        return IsEvident(at, last) ? FoundName.Make(draft, at, VariantEnd(last, end), EntityKind.Product) : null;
    }

    private int End(int at, int end)
    {
        if (DesignationShape.IsHyphenated(_tokens.TextOf(at)))
            return YearToken.EndsWithYear(_tokens, at) ? at : at + 1;
        if (DesignationShape.IsIndex(_tokens.TextOf(at)))
            return at + 1;
        if (at + 1 >= end || _tokens[at + 1].Start != _tokens[at].End + 1)
            return at;

        // `SU 83М6Е2`: a short prefix in capitals, then letters and digits.
        if (_tokens[at].Length <= 3 && DesignationShape.IsCapitals(_tokens.TextOf(at)) && DesignationShape.IsMixed(_tokens.TextOf(at + 1)))
            return at + 2;
        return IsNumberOfMaker(at) ? at + 2 : at;
    }

    // `Boeing 737`, `Project 955A`.
    private bool IsNumberOfMaker(int at)
    {
        var number = _tokens.TextOf(at + 1);
        return number.Length <= LongestSuffix
            && CharacterTable.IsDigit(number[number.Length > 1 && CharacterTable.IsUpper(number[0]) ? 1 : 0])
            && CharacterTable.IsUpper(_tokens.FirstOf(at))
            && EvidenceWords.Is(_tokens, at, Evidence.Maker);
    }

    // `MAX 8` after `737`, a known name after its designation: `9K720 Iskander-M`.
    private int VariantEnd(int last, int end)
    {
        if (last < end && CharacterTable.IsUpper(_tokens.FirstOf(last)) && EvidenceWords.Is(_tokens, last, Evidence.Variant))
        {
            last++;
            return last < end && _tokens[last].Kind == TokenKind.Number && _tokens[last].Length <= 2 ? last + 1 : last;
        }

        return last < end && gazetteer.Match(_tokens, last, end) is { Kind: EntityKind.Product } known ? last + known.Tokens.Length : last;
    }

    // `F-16s` are the F-16, `Boeing 747s` the Boeing 747; a known singular is evidence enough.
    private Candidate? Plural(int at, int last)
    {
        var text = _tokens.TextOf(last - 1);
        if (text.Length < 3 || text[text.Length - 1] != 's' || CharacterTable.IsLower(text[text.Length - 2]))
            return null;
        var found = FoundName.Make(draft, at, last, EntityKind.Product);
        var name = found.Name.Substring(0, found.Name.Length - 1);
        if (gazetteer.MatchName(name) is { Kind: EntityKind.Product } known)
            return found with { Id = known.Id, Name = known.Name, Form = MentionForm.Alias };
        return IsEvident(at, last) ? found with { Id = Text.Slug.Of(name.AsSpan()), Name = name } : null;
    }

    private bool IsEvident(int at, int last)
    {
        if (EvidenceWords.IsNear(_tokens, at, last, Evidence.Weapon))
            return true;
        var text = _tokens.TextOf(at);
        var hyphen = text.IndexOf('-');
        if (hyphen < 2)
            return false;
        return EvidenceWords.Is(text.Slice(0, hyphen), CharacterTable.IsLower(text[1]) ? Evidence.Designator : Evidence.Code);
    }
}
