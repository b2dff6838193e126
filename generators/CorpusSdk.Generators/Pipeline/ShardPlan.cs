using CorpusSdk.Tables;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Distributes articles over generated files by the hash of their ids, about a hundred in each.</summary>
/// <remarks>
/// The number of shards is the smallest power of two that keeps the mean at or below <see cref="MaximumMean"/>, and the shard is the leading
/// bits of the hash (<see cref="IdHash"/>). So articles move only when the corpus doubles, then each shard splits in two, and one article more or less never moves
/// another between. A fixed number would make 64 files of a corpus of 64 articles; hysteresis would need a memory of the last build, and then
/// equal inputs would not give equal outputs.
/// </remarks>
internal static class ShardPlan
{
    public const int MaximumMean = 100;

    /// <summary>Number of shards of a corpus.</summary>
    public static int Count(int articles)
    {
        var count = 1;
        while ((long)count * MaximumMean < articles)
            count *= 2;
        return count;
    }
}
