using CorpusSdk.Decoding;
using CorpusSdk.Generated;

namespace CorpusSdk.InMemory;

/// <summary>An article that was read in this process.</summary>
internal sealed class InMemoryArticle(Shard shard, int row, ArticleHead head) : Article(shard, row, head);
