using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// Makes the names of people whole that the tagger halved: <c>Jeremy “Spike” [Cohen]</c>, <c>[Qaboos] bin [Said]</c>, <c>[Dale Oster] Witham Jr.</c>
/// </summary>
internal sealed class WholePeople(TokenList tokens)
{
    /// <summary>The name with what belongs to it.</summary>
    /// <param name="name">The name of a person.</param>
    /// <param name="next">The name after it.</param>
    /// <param name="floor">The token after the name before it.</param>
    public TaggedName Join(TaggedName name, TaggedName next, int floor)
    {
        if (tokens[name.End - 1].End != name.Span.End)
            return name;
        var first = tokens[name.First].Start == name.Span.Start ? FirstOfParticle(name.First, floor) : name.First;
        var end = End(name, next);
        return first == name.First && end == name.End
            ? name
            : name with
            {
                First = first,
                End = end,
                Span = new TextSpan(first == name.First ? name.Span.Start : tokens[first].Start, tokens[end - 1].End),
            };
    }

    /// <summary>Whether a name of one word, whatever it was taken for, goes on with a particle and somebody: <c>[Badr] bin [Hamad]</c>.</summary>
    public bool IsSon(TaggedName name, TaggedName next) =>
        name.End - name.First == 1
        && next.First == name.End + 1
        && next.Type == NameType.Person
        && (tokens.IsWord(name.End, "bin") || tokens.IsWord(name.End, "ibn") || tokens.IsWord(name.End, "bint"));

    private int End(TaggedName name, TaggedName next)
    {
        var end = NicknameEnd(name.End);
        if (end == name.End && IsParticle(name.End))
            end++;
        // What follows the nickname or the particle: a name of its own, or a word.
        if (end > name.End)
            return next.First == end ? next.End
                : NameShape.IsNameWord(tokens, end) ? end + 1
                : name.End;
        return next.First == end ? end : SurnameEnd(end);
    }

    // `Jeremy “Spike” Cohen`: the token after the closing mark.
    private int NicknameEnd(int at)
    {
        const int MostWords = 2;
        if (at + 3 >= tokens.Count || !IsMark(at) || !NameShape.IsCapitalised(tokens, at + 1))
            return at;
        for (var i = at + 2; i <= at + 1 + MostWords && i + 1 < tokens.Count; i++)
        {
            if (IsMark(i))
                return NameShape.IsNameWord(tokens, i + 1) && tokens[i + 1].Start == tokens[i].End + 1 ? i + 1 : at;
        }

        return at;
    }

    private bool IsMark(int at) => tokens[at].Length == 1 && tokens.FirstOf(at) is '"' or '\u201C' or '\u201D';

    // `Qaboos bin [Said]`, `Iyad ag [Ghali]`
    private bool IsParticle(int at) =>
        tokens.IsWord(at, "bin")
        || tokens.IsWord(at, "ibn")
        || tokens.IsWord(at, "bint")
        || tokens.IsWord(at, "ould")
        || tokens.IsWord(at, "mint")
        || tokens.IsWord(at, "ag");

    // `Iyad ag [Ghali]`; `bin [Said]` without a name before it begins with the particle.
    private int FirstOfParticle(int first, int floor)
    {
        var particle = IsParticle(first) ? first : first - 1;
        var at = particle - 1;
        return
            at >= floor
            && IsParticle(particle)
            && CharacterTable.IsLower(tokens.FirstOf(particle))
            && NameShape.IsNameWord(tokens, at)
            && IsNext(particle)
            && PersonTitles.Skip(tokens, at) == at
            ? at
            : first;
    }

    // `[Dale Oster] Witham Jr.`, `[Dale Oster] Witham, 61,`: one more word before what only a person has.
    private int SurnameEnd(int at)
    {
        if (IsJunior(at))
            return JuniorEnd(at);
        if (!NameShape.IsNameWord(tokens, at) || !IsNext(at))
            return at;
        return IsJunior(at + 1) ? JuniorEnd(at + 1)
            : IsAge(at + 1) ? at + 1
            : at;
    }

    private bool IsJunior(int at) =>
        (tokens.IsWord(at, "jr") || tokens.IsWord(at, "sr")) && CharacterTable.IsUpper(tokens.FirstOf(at)) && IsNext(at);

    private int JuniorEnd(int at) => tokens.Is(at + 1, '.') ? at + 2 : at + 1;

    private bool IsAge(int at)
    {
        const int Digits = 2;
        return tokens.Is(at, ',')
            && at + 2 < tokens.Count
            && tokens[at + 1].Kind == TokenKind.Number
            && tokens[at + 1].Length == Digits
            && (tokens.Is(at + 2, ',') || tokens.Is(at + 2, '.'));
    }

    private bool IsNext(int at) => tokens[at].Start == tokens[at - 1].End + 1;
}
