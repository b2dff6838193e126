using System.Collections.Generic;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Makes names whole that the tagger halved: <c>[Center] for Investigative Journalism</c>, <c>Bread and [Roses Party]</c>; those of people
/// <see cref="WholePeople"/> does.
/// </summary>
internal sealed class WholeNames(ArticleDraft draft, Gazetteer gazetteer)
{
    private readonly TokenList _tokens = draft.Tokens;
    private readonly WholePeople _people = new(draft.Tokens);
    private readonly BodyPhrase _phrases = new(draft, gazetteer);

    /// <summary>The names, in order, none inside another.</summary>
    public List<TaggedName> Join(List<TaggedName> names)
    {
        var whole = new List<TaggedName>(names.Count);
        // The token after the last name of a kind, which no other name may reach into.
        var floor = 0;
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (whole.Count > 0 && name.First < whole[whole.Count - 1].End)
                continue;
            var next = i + 1 < names.Count ? names[i + 1] : default;
            if (_people.IsSon(name, next))
                name = name with { Type = NameType.Person };
            var joined = Joined(name, next, floor);
            // What is no kind of name gives way to the body that it began.
            while (whole.Count > 0 && whole[whole.Count - 1].First >= joined.First)
                whole.RemoveAt(whole.Count - 1);
            whole.Add(joined);
            if (joined.Type != NameType.Other)
                floor = joined.End;
            if (BodyLeader.Leader(_tokens, gazetteer, joined, next) is { } leader)
            {
                whole.Add(leader);
                floor = leader.End;
            }
        }

        return whole;
    }

    private TaggedName Joined(TaggedName name, TaggedName next, int floor) =>
        name.Type != NameType.Person ? Body(name, next, floor) : House(name, next) ?? _people.Join(name, next, floor);

    // `[W. M. Keck] Observatory`: a full name and a noun of bodies or places is what bears the name.
    private TaggedName? House(TaggedName name, TaggedName next)
    {
        var at = _tokens.IsWord(name.End, "international") ? name.End + 1 : name.End;
        if (name.End - name.First < 2 || next.First == name.End || !_phrases.IsPart(at) || NameShape.IsCapitalised(_tokens, at + 1))
            return null;
        if (_tokens[name.End - 1].End != name.Span.End || _tokens.IsWord(at, "administration"))
            return null;
        // `[Ninoy Aquino] International Airport`
        if (_tokens.IsWord(at, "airport"))
            return Make(name with { Type = NameType.Place }, name.First, at + 1);
        return EntityWords.Is(_tokens, at, EntityWord.Organization) ? Make(name with { Type = NameType.Organization }, name.First, at + 1)
            : EntityWords.Is(_tokens, at, EntityWord.Place) ? Make(name with { Type = NameType.Place }, name.First, at + 1)
            : null;
    }

    private TaggedName Body(TaggedName name, TaggedName next, int floor)
    {
        if (_tokens[name.End - 1].End != name.Span.End)
            return name;
        if (_phrases.SecondFieldEnd(name, next) is var fieldEnd && fieldEnd > name.End)
            return Make(name, name.First, fieldEnd);
        if (!(IsNoun(name.End - 1) || EvidenceWords.Is(_tokens, name.End - 1, Evidence.House) || IsBodyOf(name)))
            return name;
        var end = _phrases.End(name, next);
        // A centre for something is no place.
        var isFor = end > name.End && !_tokens.IsWord(name.End, "of");
        return Make(isFor ? name with { Type = NameType.Organization } : name, _phrases.First(name, floor), end);
    }

    // `Ministry of State [for Antiquities]`
    private bool IsBodyOf(TaggedName name) =>
        name.End - name.First > 2 && _tokens.IsWord(name.End - 2, "of") && IsNoun(name.End - 3) && _tokens.IsWord(name.End, "for");

    private bool IsNoun(int at) => EntityWords.Is(_tokens.TextOf(at), EntityWord.Organization) && NameShape.IsCapitalised(_tokens, at);

    private TaggedName Make(TaggedName name, int first, int end)
    {
        if (first == name.First && end == name.End)
            return name;
        return name with { First = first, End = end, Span = new TextSpan(_tokens[first].Start, _tokens[end - 1].End) };
    }
}
