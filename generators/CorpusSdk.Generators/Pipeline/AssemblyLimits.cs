using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>
/// What one assembly can hold. Beyond it the compiler says CS8103, or ends without a message where the data of the assembly does not fit; what it says
/// names neither the corpus nor a remedy.
/// </summary>
internal static class AssemblyLimits
{
    /// <summary>Bytes of all string literals: an offset among them has 24 bits.</summary>
    public const long Strings = 0x1000000;

    /// <summary>Bytes of resources and tables together: the compiler counts them with 32 bits and a sign.</summary>
    public const long Data = int.MaxValue;

    private const string Split = "split the corpus over several projects and join them with CorpusData.Merge";

    /// <summary>Bytes of a string literal: its code units, a byte that closes them, and the length before them.</summary>
    public static int BytesOf(string literal)
    {
        var bytes = (literal.Length * 2) + 1;
        return bytes
            + (
                bytes < 0x80 ? 1
                : bytes < 0x4000 ? 2
                : 4
            );
    }

    /// <summary>What there is to say about the size of a corpus.</summary>
    /// <param name="shards">Its shards.</param>
    /// <param name="names">Its sources, publications and entities, which are members at each level.</param>
    /// <param name="options">How it is generated; null when it is not.</param>
    public static DiagnosticList Check(ImmutableArray<ShardSize> shards, CatalogueModel names, CorpusOptions? options)
    {
        if (options is null)
            return DiagnosticList.Of();
        return DiagnosticList.Of([
            Of("string literals of the ids of names", Ids(names).Sum(id => (long)BytesOf(id)), Strings, Split),
            Of("texts and tables of the corpus", shards.Sum(s => s.Data), Data, Split),
        ]);
    }

    private static DiagnosticInfo? Of(string what, long size, long limit, string remedy)
    {
        if (size > limit)
            return DiagnosticInfo.Of(Rules.TooLargeForAssembly, null, what, Megabytes(size), Megabytes(limit), remedy);
        return size > limit / 4 * 3 ? DiagnosticInfo.Of(Rules.NearlyTooLarge, null, what, Megabytes(size), Megabytes(limit), remedy) : null;
    }

    private static IEnumerable<string> Ids(CatalogueModel names) =>
        names.Sources.Select(s => s.Id).Concat(names.Publications.Select(p => p.Id)).Concat(names.Entities.Select(e => e.Id));

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
