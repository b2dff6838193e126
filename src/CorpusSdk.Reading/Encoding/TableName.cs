using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Reading.Encoding;

/// <summary>A name in a table; names are sorted by kind, then by id.</summary>
/// <param name="Kind">0 for a source, 1 for a publication, else 2 and the <see cref="EntityKind"/>.</param>
/// <param name="Id">Id of the source, publication or entity.</param>
internal readonly record struct TableName(int Kind, string Id) : IComparable<TableName>
{
    public static TableName Source(string id) => new(0, id);

    public static TableName Publication(string id) => new(1, id);

    public static TableName Entity(EntityKind kind, string id) => new(2 + (int)kind, id);

    /// <summary>The names of an article, sorted; the row of the article refers to them by their place.</summary>
    public static IReadOnlyList<TableName> Of(NamesOfArticle names) =>
        [
            .. names.Sources.Select(s => Source(s.Id)),
            .. names.Publication is { } publication ? [Publication(publication.Id)] : Array.Empty<TableName>(),
            .. names.Entities.Select(e => Entity(e.Kind, e.Id)),
        ];

    public int CompareTo(TableName other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);
}
