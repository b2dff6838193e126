using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Generated;
using CorpusSdk.Json;

namespace CorpusSdk.InMemory;

/// <summary>An article that was read in this process.</summary>
[JsonConverter(typeof(ArticleConverter))]
internal sealed class InMemoryArticle(Shard shard, int row, ArticleHead head) : Article(shard, row, head);
