namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the articles of a shard add to the assembly.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Data">Bytes of their texts and table rows.</param>
internal sealed record ShardSize(int Articles, long Data)
{
    public static ShardSize Of(Shard shard)
    {
        long data = 0;
        foreach (var article in shard.Articles)
            data += article.TextBytes + article.Row.Bytes.Length;
        return new(shard.Articles.Count, data);
    }
}
