using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Outline;

/// <summary>Words of bylines, from <c>byline-words.tsv</c>.</summary>
internal sealed class BylineWords
{
    public static readonly BylineWords Default = Load();

    /// <summary>What stands before the names.</summary>
    public List<string> Openers { get; } = [];

    public HashSet<string> Particles { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<string> Relations { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Determiners { get; } = new(StringComparer.OrdinalIgnoreCase);

    private static BylineWords Load()
    {
        var words = new BylineWords();
        foreach (var row in KnowledgeTable.Load("byline-words").Rows)
        {
            foreach (var word in row.List("words"))
            {
                if (row["class"] == "opener")
                    words.Openers.Add(word);
                else
                    words.SetOf(row["class"]).Add(word);
            }
        }

        return words;
    }

    private HashSet<string> SetOf(string name) =>
        name switch
        {
            "particle" => Particles,
            "role" => Roles,
            "relation" => Relations,
            "determiner" => Determiners,
            _ => throw new InvalidOperationException("byline-words.tsv has the unknown class '" + name + "'."),
        };
}
