using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Sources;

/// <summary>Classes of words inside names, from <c>name-words.tsv</c>.</summary>
internal static class NameWords
{
    private const int Longest = 14;

    private static readonly Dictionary<string, HashSet<string>> Classes = Load();

    private static readonly HashSet<string> Connectors = Classes["connector"];
    private static readonly HashSet<string> Roles = Classes["role"];
    private static readonly HashSet<string> Interviews = Classes["interview"];
    private static readonly HashSet<string> Outlets = Classes["outlet"];
    private static readonly HashSet<string> Events = Classes["event"];
    private static readonly HashSet<string> References = Classes["reference"];

    public static bool IsConnector(ReadOnlySpan<char> word) => Contains(Connectors, word);

    public static bool IsRole(ReadOnlySpan<char> word) => Contains(Roles, word);

    public static bool IsInterview(ReadOnlySpan<char> word) => Contains(Interviews, word);

    public static bool IsOutlet(ReadOnlySpan<char> word) => Contains(Outlets, word);

    public static bool IsEvent(ReadOnlySpan<char> word) => Contains(Events, word);

    public static bool IsReference(ReadOnlySpan<char> word) => Contains(References, word);

    private static bool Contains(HashSet<string> words, ReadOnlySpan<char> word) =>
        word.Length <= Longest && words.Contains(CharacterTable.ToLower(word.ToString()));

    private static Dictionary<string, HashSet<string>> Load()
    {
        var classes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Load("name-words").Rows)
            classes[row["class"]] = new HashSet<string>(row.List("words"), StringComparer.Ordinal);
        return classes;
    }
}
