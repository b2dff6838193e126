namespace CorpusSdk.Reading.Metadata;

/// <summary>A field that documents may have.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Type">What its value, or each value of its list, must be.</param>
/// <param name="IsList">Whether it takes several values.</param>
internal sealed record FieldDefinition(string Name, FieldType Type, bool IsList = false)
{
    /// <summary>Whether each document must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only values it may have; empty when all are allowed.</summary>
    public EquatableArray<string> Allowed { get; init; }

    /// <summary>What it is, for documentation; null when nobody says.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the library knows what it means.</summary>
    public bool IsKnown { get; init; }
}
