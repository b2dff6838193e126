using CorpusSdk.Generators.Packing;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the articles of a shard add to the assembly.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Strings">Bytes of the literals of their ids, files and titles, where they are members.</param>
/// <param name="Data">Bytes of their texts and table rows.</param>
internal sealed record ShardSize(int Articles, long Strings, long Data)
{
    public static ShardSize Of(Shard shard)
    {
        long strings = 0;
        long data = 0;
        foreach (var article in shard.Articles)
        {
            strings += AssemblyLimits.BytesOf(article.Id) + AssemblyLimits.BytesOf(article.File);
            if (ArticleCard.Unpack(article.Card).Title is { } title)
                strings += AssemblyLimits.BytesOf(title);
            data += article.TextBytes + article.Row.Bytes.Length;
        }

        return new(shard.Articles.Count, strings, data);
    }
}
