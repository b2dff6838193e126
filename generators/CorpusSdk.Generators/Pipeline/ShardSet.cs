using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Emit;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>All shards of the corpus.</summary>
/// <param name="Shards">The shards in order, also empty ones: a step's results are compared by their position.</param>
internal sealed record ShardSet(EquatableArray<Shard> Shards)
{
    /// <summary>The shards that hold articles.</summary>
    public ShardNumbers Occupied => new(Shards.Where(s => s.Articles.Count > 0).Select(s => s.Number).ToEquatableArray(), Shards.Count);

    public static Outcome<ShardSet> Distribute(ImmutableArray<ArticleBody?> bodies, CancellationToken cancellation) =>
        Outcome<ShardSet>.Of(
            Checkpoint.Shards,
            () =>
                new(
                    Bucket<ArticleBody>
                        .Distribute(bodies, static b => b.Id, static b => b.File, cancellation)
                        .Select(b => new Shard(b.Number, b.Items))
                        .ToEquatableArray()
                ),
            static () => new(Shards: default),
            cancellation
        );
}
