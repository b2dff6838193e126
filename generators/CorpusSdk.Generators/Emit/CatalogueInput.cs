using CorpusSdk.Generators.Grouping;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Generators.Emit;

/// <summary>What the catalogue file is made of.</summary>
/// <param name="Summary">What the corpus holds.</param>
/// <param name="Shards">Where its articles are.</param>
internal sealed record CatalogueInput(CatalogueSummary Summary, ShardNumbers Shards);

/// <summary>What the corpus holds, apart from articles.</summary>
/// <param name="Model">Sources, publications and entities.</param>
/// <param name="Articles">The groups of articles, and members for other names of articles.</param>
internal sealed record CatalogueSummary(CatalogueModel Model, ArticleMembers Articles);

/// <summary>Numbers of the shards that hold articles.</summary>
/// <param name="Items">The numbers, ascending.</param>
/// <param name="Count">Number of all shards, empty ones included.</param>
internal sealed record ShardNumbers(EquatableArray<int> Items, int Count);
