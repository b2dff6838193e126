using System.Globalization;
using System.Linq;

namespace CorpusSdk;

/// <summary>One line of counts.</summary>
internal static class CorpusSummary
{
    public static string Of(CorpusData data)
    {
        var citations = data.ArticleArray.Sum(a => a.Citations.Count);
        var quotations = data.ArticleArray.Sum(a => a.Quotations.Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{data.ArticleArray.Length} articles, {citations} citations of {data.Names.SourceArray.Length} sources, {quotations} quotations, {data.Names.EntityArray.Length} entities"
        );
    }
}
