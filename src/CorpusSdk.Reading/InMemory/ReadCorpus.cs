using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.InMemory;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Encoding;

namespace CorpusSdk.Reading;

/// <summary>Makes a corpus of documents that were read in this process: the same model that compiled corpora have.</summary>
public static class ReadCorpus
{
    /// <summary>The corpus of some readings.</summary>
    /// <param name="documents">Each reading with the text it was made from.</param>
    /// <exception cref="ArgumentException">Two readings have one id.</exception>
    public static CorpusData Of(IReadOnlyList<(ArticleReading Reading, string Text)> documents)
    {
        var sorted = documents.OrderBy(d => d.Reading.Id, StringComparer.Ordinal).ToList();
        if (sorted.Select(d => d.Reading.Id).Distinct(StringComparer.Ordinal).Count() != sorted.Count)
            throw new ArgumentException("Two readings have one id.", nameof(documents));
        var names = sorted.Select(d => NameCollector.Collect(d.Reading, d.Text)).ToList();
        var catalogue = CatalogueBuilder.Build(names, CancellationToken.None);
        return new InMemoryModel(
            CatalogueEncoder.Encode(catalogue),
            ShardEncoder.Encode([.. sorted.Select((d, i) => RowOf(d.Reading, d.Text, names[i]))]),
            [.. sorted.Select(d => new InMemoryDocument(d.Reading.Id, d.Reading.File, d.Reading.Title?.Text, d.Text))]
        ).Data;
    }

    private static TableRow RowOf(ArticleReading reading, string text, NamesOfArticle names)
    {
        var local = TableName.Of(names);
        return new(reading.Id, reading.File, reading.Title?.Text, local, ArticleEncoder.Encode(reading, text, local));
    }
}
