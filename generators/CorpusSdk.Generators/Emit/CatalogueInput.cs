using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Generators.Naming;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Emit;

/// <summary>What the catalogue file is made of.</summary>
/// <param name="Model">Sources, publications and entities.</param>
/// <param name="AmbiguousArticles">Titles that several articles have.</param>
/// <param name="Shards">Numbers of the shards that hold articles.</param>
internal sealed record CatalogueInput(CatalogueModel Model, EquatableArray<AmbiguousName> AmbiguousArticles, EquatableArray<int> Shards);
