using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>Keeps one article per id, that of the ordinally first file, and sorts by id: the order of inputs is not stable.</summary>
internal static class UniqueIds
{
    public static EquatableArray<ArticleHead> Of(IReadOnlyCollection<ArticleHead> heads) => Of(heads, static h => h.Id, static h => h.File);

    /// <summary>One item per id of whatever has an id and a file.</summary>
    public static EquatableArray<T> Of<T>(IEnumerable<T> items, Func<T, string> id, Func<T, string> file)
        where T : IEquatable<T> =>
        items
            .GroupBy(id, StringComparer.Ordinal)
            .Select(g => g.OrderBy(file, StringComparer.Ordinal).First())
            .OrderBy(id, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The files that were left out. The same file under two paths is no clash.</summary>
    public static EquatableArray<IdClash> Clashes(IReadOnlyCollection<ArticleHead> heads) =>
        heads
            .GroupBy(h => h.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g =>
            {
                var files = g.Select(h => h.File).Distinct(StringComparer.Ordinal).OrderBy(f => f, StringComparer.Ordinal).ToArray();
                return files.Skip(1).Select(f => new IdClash(g.Key, files[0], f));
            })
            .ToEquatableArray();
}
