using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Naming;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>The steps over the whole corpus, each with what stands in for its result when it fails.</summary>
internal static class CorpusSteps
{
    public static Outcome<NameTable> NameArticles(EquatableArray<ArticleHead> heads, CancellationToken cancellation) =>
        Outcome<NameTable>.Of(Checkpoint.Names, () => ArticleNameTable.Build(heads), () => FallbackNames.Of(heads), cancellation);

    public static Outcome<CatalogueModel> BuildCatalogue(EquatableArray<ArticleHead> heads, CancellationToken cancellation) =>
        Outcome<CatalogueModel>.Of(
            Checkpoint.Catalogue,
            () => CatalogueBuilder.Build(heads, cancellation),
            static () => new(default, default, default),
            cancellation
        );

    public static Outcome<EquatableArray<Shard>> Distribute(
        System.Collections.Immutable.ImmutableArray<ArticleBody> bodies,
        CancellationToken cancellation
    ) =>
        Outcome<EquatableArray<Shard>>.Of(
            Checkpoint.Shards,
            () => ShardPlan.Distribute(UniqueIds.Of(bodies), cancellation),
            static () => default,
            cancellation
        );

    public static EquatableArray<int> Occupied(EquatableArray<Shard> shards) =>
        shards.Where(s => s.Articles.Count > 0).Select(s => s.Number).ToEquatableArray();

    public static EquatableArray<DiagnosticInfo> Failures(params DiagnosticInfo?[] failures) =>
        failures.OfType<DiagnosticInfo>().ToEquatableArray();
}
