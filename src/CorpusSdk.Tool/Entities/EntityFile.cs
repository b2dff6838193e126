using System;
using System.Collections.Generic;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Entities;

/// <summary>A <c>corpus.entities.yml</c>, and what the documents that were read with it mention.</summary>
/// <param name="path">Path of the file.</param>
/// <param name="settings">What it says.</param>
internal sealed class EntityFile(string path, EntitySettings settings)
{
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public EntityRegistry Registry { get; } = new(settings);

    /// <summary>What is said of entries that no document mentions.</summary>
    public IReadOnlyList<Finding> Unused => settings.Unused(_mentioned);

    public void Note(ArticleReading reading)
    {
        foreach (var entity in reading.Entities)
            _mentioned.Add(entity.Key);
    }
}
