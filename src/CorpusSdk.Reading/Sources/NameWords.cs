using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Sources;

/// <summary>Classes of words inside names, from <c>name-words.tsv</c>.</summary>
internal static class NameWords
{
    private const int Longest = 14;

    private static readonly SpanDictionary<NameWord[]> Words = Load();

    [Flags]
    private enum NameWord
    {
        None = 0,
        Connector = 1,
        Role = 2,
        Interview = 4,
        Outlet = 8,
        Event = 16,
        Reference = 32,
    }

    public static bool IsConnector(ReadOnlySpan<char> word) => Is(word, NameWord.Connector);

    public static bool IsRole(ReadOnlySpan<char> word) => Is(word, NameWord.Role);

    public static bool IsInterview(ReadOnlySpan<char> word) => Is(word, NameWord.Interview);

    public static bool IsOutlet(ReadOnlySpan<char> word) => Is(word, NameWord.Outlet);

    public static bool IsEvent(ReadOnlySpan<char> word) => Is(word, NameWord.Event);

    public static bool IsReference(ReadOnlySpan<char> word) => Is(word, NameWord.Reference);

    private static bool Is(ReadOnlySpan<char> word, NameWord wanted)
    {
        if (word.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        return Words.TryGet(CharacterTable.ToLower(word, lower), out var classes) && (classes[0] & wanted) != 0;
    }

    private static SpanDictionary<NameWord[]> Load()
    {
        var words = new SpanDictionary<NameWord[]>();
        foreach (var row in KnowledgeTable.Load("name-words").Rows)
        {
            var value = (NameWord)Enum.Parse(typeof(NameWord), row["class"], ignoreCase: true);
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
