namespace CorpusSdk.Decoding;

/// <summary>What tells an article.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Title">The title; null when it has none.</param>
internal sealed record ArticleHead(string Id, string File, string? Title)
{
    /// <summary>Reads the next head of a shard table.</summary>
    public static ArticleHead Read(ref CompactReader reader)
    {
        var id = reader.Required();
        return new(id, id[..reader.Number()] + reader.Required(), reader.String());
    }
}
