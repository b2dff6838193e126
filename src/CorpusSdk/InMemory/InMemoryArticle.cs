using CorpusSdk.Generated;

namespace CorpusSdk.InMemory;

/// <summary>An article that was read in this process.</summary>
internal sealed class InMemoryArticle(Shard shard, int row, string id, string file, string? title) : Article(shard, row, id, file, title);
