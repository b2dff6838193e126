using System;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Words;

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
        Body = 64,
        Calendar = 128,
        Caption = 256,
        Particle = 512,
        Form = 1024,
        Rank = 2048,
    }

    public static bool IsConnector(ReadOnlySpan<char> word) => Is(word, NameWord.Connector);

    public static bool IsRole(ReadOnlySpan<char> word) => Is(word, NameWord.Role);

    public static bool IsInterview(ReadOnlySpan<char> word) => Is(word, NameWord.Interview);

    public static bool IsOutlet(ReadOnlySpan<char> word) => Is(word, NameWord.Outlet);

    public static bool IsEvent(ReadOnlySpan<char> word) => Is(word, NameWord.Event);

    public static bool IsReference(ReadOnlySpan<char> word) => Is(word, NameWord.Reference);

    /// <summary>Legal forms of firms: <c>Inc.</c></summary>
    public static bool IsForm(ReadOnlySpan<char> word) => Is(word, NameWord.Form);

    /// <summary>First words of roles: <c>Deputy</c>.</summary>
    public static bool IsRank(ReadOnlySpan<char> word) => Is(word, NameWord.Rank);

    /// <summary>Small words that open surnames: <c>van</c>, <c>de</c>.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Is(word, NameWord.Particle);

    /// <summary>Last words of the names of bodies that publish.</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Is(word, NameWord.Body);

    /// <summary>Words of captions: <c>left</c>, <c>above</c>.</summary>
    public static bool IsCaption(ReadOnlySpan<char> word) => Is(word, NameWord.Caption);

    /// <summary>Days, feasts, seasons and words of captions: none of them names anybody.</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => Is(word, NameWord.Calendar | NameWord.Caption);

    private static bool Is(ReadOnlySpan<char> word, NameWord wanted) => (Words.Of(word) & (int)wanted) != 0;
}
