using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities;

/// <summary>Names of outlets, from <c>sources.tsv</c>: what the tagger takes for a name and this list knows is an organisation.</summary>
internal static class OutletNames
{
    private static readonly Lazy<SpanDictionary<Outlet>> ByName = new(Load);

    /// <summary>The outlet of a name; null when it is none.</summary>
    public static Outlet? Find(string name) => ByName.Value.TryGet(name.AsSpan(), out var outlet) ? outlet : null;

    private static SpanDictionary<Outlet> Load()
    {
        var outlets = new SpanDictionary<Outlet>();
        foreach (var row in KnowledgeTable.Load("sources").Rows)
        {
            var outlet = new Outlet(row["id"], row["name"]);
            outlets.TryAdd(outlet.Name, outlet);
            foreach (var variant in row.List("variants"))
                outlets.TryAdd(variant, outlet);
        }

        return outlets;
    }

    /// <summary>An outlet.</summary>
    internal sealed record Outlet(string Id, string Name);
}
