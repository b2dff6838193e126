using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities;

/// <summary>Classes of words by which unknown names are recognised, from <c>entity-words.tsv</c>.</summary>
[Flags]
internal enum EntityWord
{
    None = 0,
    Organization = 1,
    Body = 2,
    Portfolio = 4,
    Place = 8,
    Weapon = 16,
    Event = 32,
    EventOf = 64,
    Locative = 128,
    Lookalike = 256,
}

/// <summary>Looks words up, case ignored.</summary>
internal static class EntityWords
{
    private const int Longest = 18;

    private static readonly SpanDictionary<EntityWord[]> Words = Load();

    public static EntityWord ClassesOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return EntityWord.None;
        Span<char> lower = stackalloc char[Longest];
        return Words.TryGet(CharacterTable.ToLower(word, lower), out var classes) ? classes[0] : EntityWord.None;
    }

    public static bool Is(ReadOnlySpan<char> word, EntityWord wanted) => (ClassesOf(word) & wanted) != 0;

    private static SpanDictionary<EntityWord[]> Load()
    {
        var words = new SpanDictionary<EntityWord[]>();
        foreach (var row in KnowledgeTable.Load("entity-words").Rows)
        {
            var value = (EntityWord)Enum.Parse(typeof(EntityWord), row["class"], ignoreCase: true);
            foreach (var word in row.List("words"))
            {
                if (words.TryGet(word.AsSpan(), out var known))
                    known[0] |= value;
                else
                    words.TryAdd(word, [value]);
            }
        }

        return words;
    }
}
