using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Review;

/// <summary>Acronyms that readers of news know, from <c>acronyms.tsv</c>.</summary>
internal static class KnownAcronyms
{
    private static readonly SpanDictionary<bool> Known = Load();

    public static bool Contains(ReadOnlySpan<char> acronym) => Known.TryGet(acronym, out _);

    private static SpanDictionary<bool> Load()
    {
        var known = new SpanDictionary<bool>();
        foreach (var row in KnowledgeTable.Load("acronyms").Rows)
            known.TryAdd(row["acronym"], true);
        return known;
    }
}
