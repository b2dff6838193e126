using CorpusSdk.Generators.Diagnostics;

namespace CorpusSdk.Generators.References;

/// <summary>What may refer to another article, with its place.</summary>
/// <param name="Kind">How it refers.</param>
/// <param name="Key">Path relative to the corpus root, or number of a part.</param>
/// <param name="Written">What is written there.</param>
/// <param name="Place">Where.</param>
internal sealed record PlacedReference(ReferenceKind Kind, string Key, string Written, LocationInfo Place);
