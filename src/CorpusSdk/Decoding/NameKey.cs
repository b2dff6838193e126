using System;

namespace CorpusSdk.Decoding;

/// <summary>A source (0), a publication (1) or an entity (2 + its kind), by id.</summary>
internal readonly record struct NameKey(int Kind, string Id) : IComparable<NameKey>
{
    private const int SourceKind = 0;
    private const int PublicationKind = 1;
    private const int FirstEntityKind = 2;

    public static NameKey Source(string id) => new(SourceKind, id);

    public static NameKey Publication(string id) => new(PublicationKind, id);

    public static NameKey Entity(EntityKind kind, string id) => new(FirstEntityKind + (int)kind, id);

    /// <summary>The kind of an entity's key.</summary>
    public EntityKind EntityKind => (EntityKind)(Kind - FirstEntityKind);

    public int CompareTo(NameKey other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);
}
