using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>A document of a gold file with its labelled quotations.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="Origin">Where its text comes from, with the licence.</param>
/// <param name="Text">The text.</param>
/// <param name="Quotations">Its quotations, in order.</param>
internal sealed record GoldDocument(string Id, string Origin, string Text, IReadOnlyList<GoldQuotation> Quotations)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<GoldDocument> Load(string file) =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "gold", file))
                .Select(line => JsonSerializer.Deserialize<GoldDocument>(line, Options)!),
        ];
}
