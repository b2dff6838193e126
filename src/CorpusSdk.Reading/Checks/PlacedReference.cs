namespace CorpusSdk.Reading.Checks;

/// <summary>What may refer to another article.</summary>
/// <param name="Kind">How it refers.</param>
/// <param name="Key">Path relative to the corpus root, or number of a part.</param>
/// <param name="Missing">What there is to say when it leads nowhere.</param>
internal sealed record PlacedReference(ReferenceKind Kind, string Key, Finding Missing);
