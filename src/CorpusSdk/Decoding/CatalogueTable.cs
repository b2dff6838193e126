using System;
using System.Collections.Generic;
using CorpusSdk.Generated;

namespace CorpusSdk.Decoding;

/// <summary>The names of a corpus.</summary>
internal sealed record CatalogueTable(
    IReadOnlyList<SourceEntry> Sources,
    IReadOnlyList<PublicationEntry> Publications,
    IReadOnlyList<EntityEntry> Entities,
    IReadOnlyDictionary<string, string> Aliases
)
{
    /// <exception cref="CorpusFormatException">The table is newer than this runtime, or damaged.</exception>
    public static CatalogueTable Read(CorpusModel model)
    {
        try
        {
            var reader = new CompactReader(model.Catalogue);
            TableFormat.Require(reader.Number());
            var sources = new SourceEntry[reader.Count()];
            for (var i = 0; i < sources.Length; i++)
                sources[i] = new SourceEntry(reader.Required(), reader.Required(), (SourceKind)reader.Number(), Strings(ref reader));
            var publications = new PublicationEntry[reader.Count()];
            for (var i = 0; i < publications.Length; i++)
                publications[i] = new PublicationEntry(reader.Required(), reader.Required());
            var entities = new EntityEntry[reader.Count()];
            for (var i = 0; i < entities.Length; i++)
                entities[i] = new EntityEntry(Kind(ref reader), reader.Required(), reader.Required(), Strings(ref reader));
            if (!reader.IsAtEnd)
                ReadItems(ref reader, entities);
            var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
            if (!reader.IsAtEnd)
                ReadFacts(ref reader, publications, aliases);
            return new CatalogueTable(sources, publications, entities, aliases);
        }
        catch (Exception problem) when (problem is IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            throw CorpusFormatException.Damaged("catalogue table", problem);
        }
    }

    // Added after the first tables were written; a table that says nothing of items ends before them.
    private static void ReadItems(ref CompactReader reader, EntityEntry[] entities)
    {
        for (var count = reader.Count(); count > 0; count--)
        {
            var index = reader.Number();
            entities[index] = entities[index] with { Wikidata = reader.Required() };
        }
    }

    // Addresses and languages of publications, and former names of articles; left out when there are none.
    private static void ReadFacts(ref CompactReader reader, PublicationEntry[] publications, Dictionary<string, string> aliases)
    {
        for (var i = 0; i < publications.Length; i++)
            publications[i] = publications[i] with { Url = reader.String(), Language = reader.String() };
        for (var count = reader.Count(); count > 0; count--)
            aliases[reader.Required()] = reader.Required();
    }

    private static EntityKind Kind(ref CompactReader reader) =>
        reader.Number() is <= (int)EntityKind.Term and var kind
            ? (EntityKind)kind
            : throw new ArgumentException("An unknown kind of entity.");

    private static string[] Strings(ref CompactReader reader)
    {
        var strings = new string[reader.Count()];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = reader.Required();
        return strings;
    }
}

internal sealed record SourceEntry(string Id, string Name, SourceKind Kind, IReadOnlyList<string> Written);

internal sealed record PublicationEntry(string Id, string Name, string? Url = null, string? Language = null);

internal sealed record EntityEntry(EntityKind Kind, string Id, string Name, IReadOnlyList<string> Forms, string? Wikidata = null);
