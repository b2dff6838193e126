using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Classes of words that tell what a name near them is, from <c>evidence-words.tsv</c>, which explains each.</summary>
[Flags]
internal enum Evidence
{
    None = 0,
    Weapon = 1 << 0,
    Ship = 1 << 1,
    Space = 1 << 2,
    Car = 1 << 3,
    Software = 1 << 4,
    Drug = 1 << 5,
    Firm = 1 << 6,
    Faction = 1 << 7,
    People = 1 << 8,
    Happening = 1 << 9,
    Dated = 1 << 10,
    Vote = 1 << 11,
    Storm = 1 << 12,
    Exercise = 1 << 13,
    Treaty = 1 << 14,
    TreatyOf = 1 << 15,
    Vessel = 1 << 16,
    Designator = 1 << 17,
    Maker = 1 << 18,
    Variant = 1 << 19,
    Act = 1 << 20,
    Auxiliary = 1 << 21,
    Policy = 1 << 22,
    Relation = 1 << 23,
    Language = 1 << 24,
    Speak = 1 << 25,
    Text = 1 << 26,
    Prefix = 1 << 27,
    Suffix = 1 << 28,
    Determiner = 1 << 29,
    Code = 1 << 30,
    EventAt = 1 << 31,
}

/// <summary>Looks words of evidence up, case ignored.</summary>
internal static class EvidenceWords
{
    /// <summary>How far, in characters, a word may stand from the name it tells about.</summary>
    public const int Distance = 60;

    private static readonly WordClasses Words = new("evidence-words", static c => (int)Parse(c));

    public static Evidence Parse(string name) => (Evidence)Enum.Parse(typeof(Evidence), name, ignoreCase: true);

    public static bool Is(ReadOnlySpan<char> word, Evidence wanted) => (Words.Of(word) & (int)wanted) != 0;

    /// <summary>Whether the token is such a word; false outside the text.</summary>
    public static bool Is(TokenList tokens, int at, Evidence wanted) => at >= 0 && at < tokens.Count && Is(tokens.TextOf(at), wanted);

    /// <summary>Whether such a word stands within <see cref="Distance"/> of the tokens [<paramref name="first"/>, <paramref name="end"/>), outside them.</summary>
    public static bool IsNear(TokenList tokens, int first, int end, Evidence wanted)
    {
        for (var i = first - 1; i >= 0 && tokens[first].Start - tokens[i].End <= Distance; i--)
        {
            if (Is(tokens.TextOf(i), wanted))
                return true;
        }

        for (var i = end; i < tokens.Count && tokens[i].Start - tokens[end - 1].End <= Distance; i++)
        {
            if (Is(tokens.TextOf(i), wanted))
                return true;
        }

        return false;
    }
}
