using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk;

/// <summary>The order of articles: by id, and those of one id as their corpora were given.</summary>
internal static class ArticleOrder
{
    public static Article[] Sort(IEnumerable<Article> articles) => [.. articles.OrderBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>Index of the first article that has an id or a later one; the length when there is none.</summary>
    public static int FirstIndexOf(Article[] articles, string id)
    {
        var low = 0;
        var high = articles.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(articles[middle].Id, id) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
