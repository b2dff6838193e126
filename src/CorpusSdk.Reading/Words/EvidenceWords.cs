using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Classes of words that tell what a name near them is, from <c>evidence-words.tsv</c>, which explains each.</summary>
[Flags]
internal enum Evidence : long
{
    None = 0,
    Weapon = 1L << 0,
    Ship = 1L << 1,
    Space = 1L << 2,
    Car = 1L << 3,
    Software = 1L << 4,
    Drug = 1L << 5,
    Firm = 1L << 6,
    Faction = 1L << 7,
    People = 1L << 8,
    Happening = 1L << 9,
    Dated = 1L << 10,
    Vote = 1L << 11,
    Storm = 1L << 12,
    Exercise = 1L << 13,
    Treaty = 1L << 14,
    TreatyOf = 1L << 15,
    Vessel = 1L << 16,
    Designator = 1L << 17,
    Maker = 1L << 18,
    Variant = 1L << 19,
    Act = 1L << 20,
    Auxiliary = 1L << 21,
    Policy = 1L << 22,
    Relation = 1L << 23,
    Language = 1L << 24,
    Speak = 1L << 25,
    Text = 1L << 26,
    Prefix = 1L << 27,
    Suffix = 1L << 28,
    Determiner = 1L << 29,
    Code = 1L << 30,
    EventAt = 1L << 31,
    Recurring = 1L << 32,
    Office = 1L << 33,
    Outfit = 1L << 34,
    Member = 1L << 35,
    Settlement = 1L << 36,
    Site = 1L << 37,
    Sky = 1L << 38,
    Genitive = 1L << 39,
    Program = 1L << 40,
    Boat = 1L << 41,
    Title = 1L << 42,
    Rail = 1L << 43,
    PlaceHead = 1L << 44,
    Masthead = 1L << 45,
    Officer = 1L << 46,
    Occupation = 1L << 47,
    Postnominal = 1L << 48,
    Initialism = 1L << 49,
    Tribe = 1L << 50,
    Genus = 1L << 51,
    House = 1L << 52,
    Rank = 1L << 53,
    Several = 1L << 54,
    Partisan = 1L << 55,
    Steward = 1L << 56,
    Generic = 1L << 57,
    Credit = 1L << 58,
    Matter = 1L << 59,
    Notion = 1L << 60,
    Branch = 1L << 61,
    Unit = 1L << 62,
    BodyHead = 1L << 63,
}

/// <summary>Looks words of evidence up, case ignored.</summary>
internal static class EvidenceWords
{
    /// <summary>How far, in characters, a word may stand from the name it tells about.</summary>
    public const int Distance = 60;

    private static readonly WordClasses Words = new("evidence-words", static c => (long)Parse(c));

    public static Evidence Parse(string name) => (Evidence)Enum.Parse(typeof(Evidence), name, ignoreCase: true);

    public static bool Is(ReadOnlySpan<char> word, Evidence wanted) => (Words.Of(word) & (long)wanted) != 0;

    /// <summary>Whether the token is such a word; false outside the text.</summary>
    public static bool Is(TokenList tokens, int at, Evidence wanted) =>
        at >= 0 && at < tokens.Count && (Of(tokens.FormOf(at)) & (long)wanted) != 0;

    /// <summary>Whether such a word stands within <see cref="Distance"/> of the tokens [<paramref name="first"/>, <paramref name="end"/>), outside them.</summary>
    public static bool IsNear(TokenList tokens, int first, int end, Evidence wanted)
    {
        for (var i = first - 1; i >= 0 && tokens[first].Start - tokens[i].End <= Distance; i--)
        {
            if ((Of(tokens.FormOf(i)) & (long)wanted) != 0)
                return true;
        }

        for (var i = end; i < tokens.Count && tokens[i].Start - tokens[end - 1].End <= Distance; i++)
        {
            if ((Of(tokens.FormOf(i)) & (long)wanted) != 0)
                return true;
        }

        return false;
    }

    private static long Of(WordForm form) => (form.EvidenceClasses ??= Words.Find(form.Text.AsSpan()))[0];
}
