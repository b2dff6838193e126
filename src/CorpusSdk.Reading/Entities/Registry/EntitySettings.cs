using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Entities.Registry;

namespace CorpusSdk.Reading;

/// <summary>What a <c>corpus.entities.yml</c> says; docs/entities.md describes the file.</summary>
public sealed record EntitySettings
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "corpus.entities.yml";

    /// <summary>Says nothing.</summary>
    public static EntitySettings Empty { get; } = new();

    internal EntitySettings() { }

    /// <summary>What is wrong in the file. Entries that are right are used all the same.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    internal EquatableArray<EntitySetting> Entities { get; init; }

    /// <summary>Names that are never entities.</summary>
    internal EquatableArray<string> Never { get; init; }

    /// <summary>For each of <see cref="Entities"/> what is said when no article mentions it.</summary>
    internal EquatableArray<Finding> WhenUnused { get; init; }

    /// <summary>Reads the text of a file. Never throws, whatever the text is.</summary>
    /// <param name="yaml">Decoded text without byte order mark.</param>
    public static EntitySettings Read(string yaml) => EntitySettingsReader.Read(yaml);

    /// <summary>A finding for each entry that no article of a corpus mentions.</summary>
    /// <param name="mentioned">The keys of the entities that the corpus mentions (<see cref="EntityReading.Key"/>).</param>
    public IReadOnlyList<Finding> Unused(IEnumerable<string> mentioned)
    {
        var keys = new HashSet<string>(mentioned ?? [], StringComparer.Ordinal);
        var unused = new List<Finding>();
        for (var i = 0; i < WhenUnused.Count; i++)
        {
            if (!keys.Contains(EntityReading.KeyOf(Entities[i].Kind, Entities[i].Id)))
                unused.Add(WhenUnused[i]);
        }

        return unused;
    }
}
