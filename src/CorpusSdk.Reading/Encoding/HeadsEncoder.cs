namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes ids, files and titles of the articles of a shard that are no members; docs/table-format.md has the layout.</summary>
internal sealed class HeadsEncoder
{
    private readonly CompactWriter _heads = new();

    public HeadsEncoder() => _heads.Number(ShardEncoder.Version);

    /// <summary>Adds the next row.</summary>
    public void Add(string id, string file, string? title)
    {
        _heads.String(id);
        _heads.String(file);
        _heads.String(title);
    }

    /// <summary>The table.</summary>
    public override string ToString() => _heads.ToString();
}
