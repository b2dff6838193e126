using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Corpus;

/// <summary>A member of a typed list.</summary>
/// <param name="Id">The id of what it stands for.</param>
/// <param name="Property">The member.</param>
/// <param name="Path">What follows the list in code: the member, after its group when it has one.</param>
internal sealed record CorpusMember(string Id, IPropertySymbol Property, string Path);
