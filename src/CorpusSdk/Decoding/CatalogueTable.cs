using System;
using System.Collections.Generic;
using System.Threading;
using CorpusSdk.Generated;

namespace CorpusSdk.Decoding;

/// <summary>The names of a corpus. Its entities, by far the most, are read when they are first asked for.</summary>
internal sealed class CatalogueTable
{
    private readonly CorpusModel _model;
    private readonly int _entitiesStart;
    private EntityEntry[]? _entities;

    private CatalogueTable(CorpusModel model, ref CompactReader reader)
    {
        _model = model;
        var version = reader.Number();
        TableFormat.Require(version);
        var isOlder = version < TableFormat.EntitiesLast;
        Sources = new SourceEntry[reader.Count()];
        for (var i = 0; i < Sources.Length; i++)
            Sources[i] = new SourceEntry(reader.Required(), reader.Required(), (SourceKind)reader.Number(), Strings(ref reader));
        Publications = new PublicationEntry[reader.Count()];
        for (var i = 0; i < Publications.Length; i++)
            Publications[i] = isOlder
                ? new PublicationEntry(reader.Required(), reader.Required(), null, null)
                : new PublicationEntry(reader.Required(), reader.Required(), reader.String(), reader.String());
        if (isOlder)
        {
            _entities = ReadEntities(ref reader, hasItems: false);
            if (!reader.IsAtEnd)
                ReadItems(ref reader, _entities);
            Aliases = reader.IsAtEnd ? new Dictionary<string, string>() : ReadFacts(ref reader, Publications);
            return;
        }

        Aliases = ReadAliases(ref reader);
        _entitiesStart = reader.Position;
    }

    /// <summary>By id.</summary>
    public SourceEntry[] Sources { get; }

    /// <summary>By id.</summary>
    public PublicationEntry[] Publications { get; }

    /// <summary>Ids of articles by their former names.</summary>
    public IReadOnlyDictionary<string, string> Aliases { get; }

    /// <summary>By kind and id.</summary>
    /// <exception cref="CorpusFormatException">The table is damaged.</exception>
    public EntityEntry[] Entities => _entities ?? Interlocked.CompareExchange(ref _entities, ReadEntities(), null) ?? _entities;

    /// <exception cref="CorpusFormatException">The table is of another version than this runtime reads, or damaged.</exception>
    public static CatalogueTable Read(CorpusModel model)
    {
        try
        {
            var reader = new CompactReader(model.Catalogue);
            return new CatalogueTable(model, ref reader);
        }
        catch (Exception problem) when (problem is IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            throw CorpusFormatException.Damaged("catalogue table", problem);
        }
    }

    private EntityEntry[] ReadEntities()
    {
        try
        {
            var reader = new CompactReader(_model.Catalogue, _entitiesStart);
            return ReadEntities(ref reader, hasItems: true);
        }
        catch (Exception problem) when (problem is IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            throw CorpusFormatException.Damaged("catalogue table", problem);
        }
    }

    private static EntityEntry[] ReadEntities(ref CompactReader reader, bool hasItems)
    {
        var entities = new EntityEntry[reader.Count()];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = new EntityEntry(
                Kind(ref reader),
                reader.Required(),
                reader.Required(),
                Strings(ref reader),
                hasItems ? reader.String() : null
            );
        return entities;
    }

    // Older tables tell items of Wikidata apart from the entities, and addresses and languages of publications behind them; both are left out when empty.
    private static void ReadItems(ref CompactReader reader, EntityEntry[] entities)
    {
        for (var count = reader.Count(); count > 0; count--)
        {
            var index = reader.Number();
            entities[index] = entities[index] with { Wikidata = reader.Required() };
        }
    }

    private static Dictionary<string, string> ReadFacts(ref CompactReader reader, PublicationEntry[] publications)
    {
        for (var i = 0; i < publications.Length; i++)
            publications[i] = publications[i] with { Url = reader.String(), Language = reader.String() };
        return ReadAliases(ref reader);
    }

    private static Dictionary<string, string> ReadAliases(ref CompactReader reader)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.Count(); count > 0; count--)
            aliases[reader.Required()] = reader.Required();
        return aliases;
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

internal sealed record PublicationEntry(string Id, string Name, string? Url, string? Language);

internal sealed record EntityEntry(EntityKind Kind, string Id, string Name, IReadOnlyList<string> Forms, string? Wikidata);
