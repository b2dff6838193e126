using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Makes names whole that the tagger halved: <c>[Center] for Investigative Journalism</c>, <c>Bread and [Roses Party]</c>; those of people
/// <see cref="WholePeople"/> does.
/// </summary>
internal sealed class WholeNames(ArticleDraft draft, Gazetteer gazetteer)
{
    private const int MostWordsAdded = 7;

    private readonly TokenList _tokens = draft.Tokens;
    private readonly WholePeople _people = new(draft.Tokens);

    /// <summary>The names, in order, none inside another.</summary>
    public List<TaggedName> Join(List<TaggedName> names)
    {
        var whole = new List<TaggedName>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (whole.Count > 0 && name.First < whole[whole.Count - 1].End)
                continue;
            var next = i + 1 < names.Count ? names[i + 1] : default;
            var floor = whole.Count > 0 ? whole[whole.Count - 1].End : 0;
            whole.Add(name.Type != NameType.Person ? Body(name, next, floor) : House(name, next) ?? _people.Join(name, next, floor));
        }

        return whole;
    }

    // `[W. M. Keck] Observatory`: a full name and a noun of bodies or places is what bears the name.
    private TaggedName? House(TaggedName name, TaggedName next)
    {
        var at = name.End;
        if (name.End - name.First < 2 || next.First == at || at >= _tokens.Count || !IsPart(at) || NameShape.IsCapitalised(_tokens, at + 1))
            return null;
        if (_tokens[at - 1].End != name.Span.End || _tokens.IsWord(at, "administration"))
            return null;
        return EntityWords.Is(_tokens, at, EntityWord.Organization) ? Make(name with { Type = NameType.Organization }, name.First, at + 1)
            : EntityWords.Is(_tokens, at, EntityWord.Place) ? Make(name with { Type = NameType.Place }, name.First, at + 1)
            : null;
    }

    private TaggedName Body(TaggedName name, TaggedName next, int floor)
    {
        if (_tokens[name.End - 1].End != name.Span.End || !(IsNoun(name.End - 1) || IsBodyOf(name)))
            return name;
        var end = LastOfPhrase(name, next);
        // A centre for something is no place.
        var isFor = end > name.End && !_tokens.IsWord(name.End, "of");
        return Make(isFor ? name with { Type = NameType.Organization } : name, FirstOfPair(name, floor), end);
    }

    // `Ministry of State [for Antiquities]`
    private bool IsBodyOf(TaggedName name) =>
        name.End - name.First > 2 && _tokens.IsWord(name.End - 2, "of") && IsNoun(name.End - 3) && _tokens.IsWord(name.End, "for");

    private bool IsNoun(int at) => EntityWords.Is(_tokens.TextOf(at), EntityWord.Organization) && NameShape.IsCapitalised(_tokens, at);

    // `the Bread and [Roses Party]`: one word after an article and before `and` that is no name by itself.
    private int FirstOfPair(TaggedName name, int floor)
    {
        var at = name.First - 2;
        return
            name.Type == NameType.Organization
            && name.End - name.First > 1
            && at - 1 >= floor
            && _tokens.IsWord(at + 1, "and")
            && NameShape.IsNameWord(_tokens, at)
            && _tokens.IsWord(at - 1, "the")
            && gazetteer.Match(_tokens, at, at + 1) is null
            && !EvidenceWords.Is(_tokens, at, Evidence.Partisan)
            && !PersonNames.HasForename(_tokens, at)
            && gazetteer.Match(_tokens, name.First, name.End)?.Tokens.Length != name.End - name.First
            ? at
            : name.First;
    }

    // `for Investigative Journalism`, `of Natural History`: capitals joined by small words; no place, person or day of its own.
    private int LastOfPhrase(TaggedName name, TaggedName next)
    {
        var end = name.End;
        var at = end;
        if (
            !(
                _tokens.IsWord(at, "of")
                || _tokens.IsWord(at, "for")
                || (_tokens.IsWord(at, "on") && (_tokens.IsWord(at - 1, "committee") || _tokens.IsWord(at - 1, "commission")))
            )
        )
            return end;
        at = _tokens.IsWord(at + 1, "the") ? at + 2 : at + 1;
        if (
            !IsPart(at)
            || (next.First == at && next.Type is NameType.Person or NameType.Place)
            || gazetteer.Match(_tokens, at, _tokens.Count) is { Kind: EntityKind.Person or EntityKind.Place }
        )
            return end;
        var last = end;
        for (var i = at; i < _tokens.Count && i - end <= MostWordsAdded; i++)
        {
            if (IsPart(i))
            {
                last = i + 1;
                continue;
            }

            if (!(_tokens.IsWord(i, "and") || _tokens.IsWord(i, "of")) || !IsPart(i + 1))
                break;
        }

        // The name that began in it goes on to its own end.
        return next.First < last && next.First > 0 && next.End > last ? next.End : last;
    }

    private bool IsPart(int at) =>
        NameShape.IsNameWord(_tokens, at)
        && _tokens[at].Start == _tokens[at - 1].End + 1
        && CharacterTable.IsBlank(draft.Text[_tokens[at].Start - 1])
        && MonthNames.WeekdayOf(_tokens.TextOf(at)) is null
        && MonthNames.MonthOf(_tokens.TextOf(at)) == 0;

    private TaggedName Make(TaggedName name, int first, int end)
    {
        if (first == name.First && end == name.End)
            return name;
        return name with { First = first, End = end, Span = new TextSpan(_tokens[first].Start, _tokens[end - 1].End) };
    }
}
