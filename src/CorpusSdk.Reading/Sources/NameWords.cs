using System;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Sources;

/// <summary>Classes of words inside names, from <c>name-words.tsv</c>.</summary>
internal static class NameWords
{
    private static readonly WordClasses Words = new("name-words", static c => (int)Enum.Parse(typeof(NameWord), c, ignoreCase: true));

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

    private static bool Is(ReadOnlySpan<char> word, NameWord wanted) => (Words.Of(word) & (int)wanted) != 0;
}
