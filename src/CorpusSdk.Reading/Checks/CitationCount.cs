using System.Linq;

namespace CorpusSdk.Reading.Checks;

/// <summary>How many citations an article has: one per source of a group.</summary>
internal static class CitationCount
{
    /// <summary>Above this number completion lists stop to help.</summary>
    public const int Maximum = 1000;

    public static int Of(ArticleReading reading) => reading.Citations.Sum(c => c.Sources.Count == 0 ? 1 : c.Sources.Count);
}
