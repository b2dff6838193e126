using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Lookups;

/// <summary>A list that a lookup searches.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">The property of the corpus class that gives it; null when the receiver is the list.</param>
internal sealed record LookupList(INamedTypeSymbol Type, string? Name);
