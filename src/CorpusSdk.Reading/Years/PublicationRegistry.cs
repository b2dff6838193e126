using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Years;

/// <summary>Publications whose volumes tell the year, from <c>publications.tsv</c>.</summary>
internal static class PublicationRegistry
{
    private static readonly Dictionary<string, Publication> ByName = Load();

    /// <summary>Id and canonical name of a publication; an unknown one is identified by its name.</summary>
    public static (string Id, string Name) Identify(string name) =>
        ByName.TryGetValue(name, out var known) ? (known.Id, known.Name) : (Slug.Of(name.AsSpan()), name);

    /// <summary>The year of a volume; 0 when it is not known.</summary>
    public static int YearOf(string name, int volume) =>
        ByName.TryGetValue(name, out var known) && known.FirstVolumeYear > 0 ? known.FirstVolumeYear + volume - 1 : 0;

    private static Dictionary<string, Publication> Load()
    {
        var publications = new Dictionary<string, Publication>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in KnowledgeTable.Load("publications").Rows)
        {
            var entry = new Publication(row["id"], row["name"], row.Number("first_volume_year") ?? 0);
            publications[row["name"]] = entry;
            foreach (var variant in row.List("variants"))
                publications[variant] = entry;
        }

        return publications;
    }

    private sealed class Publication(string id, string name, int firstVolumeYear)
    {
        public string Id { get; } = id;

        public string Name { get; } = name;

        /// <summary>The year of volume 1; 0 when it is not known.</summary>
        public int FirstVolumeYear { get; } = firstVolumeYear;
    }
}
