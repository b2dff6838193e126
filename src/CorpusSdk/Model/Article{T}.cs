using System.ComponentModel;
using System.Text.Json.Serialization;
using CorpusSdk.Generated;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>An article whose citations are members of a class that was generated for it.</summary>
/// <typeparam name="TCitations">The class.</typeparam>
[JsonConverter(typeof(ArticleConverter))]
public sealed class Article<TCitations> : Article
    where TCitations : CitationList
{
    /// <summary>Makes an article of a generated corpus. Called by generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article(Shard shard, int row)
        : base(shard, row) { }

    /// <summary>Citations in text order, one for each source, and a member for each.</summary>
    public new TCitations Citations => (TCitations)base.Citations;
}
