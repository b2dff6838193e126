using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CorpusSdk.Tests;

/// <summary>Reads every public property of everything that a corpus leads to.</summary>
internal static class Everything
{
    private static readonly Assembly Library = typeof(CorpusData).Assembly;

    /// <summary>Number of objects that were read.</summary>
    public static int Read(CorpusData corpus)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([corpus]);
        while (open.TryPop(out var value))
        {
            if (value is not ValueType && !seen.Add(value))
                continue;
            _ = value.ToString();
            foreach (var next in Members(value).OfType<object>().Where(IsOurs))
                open.Push(next);
        }

        foreach (var article in corpus.Articles)
            _ = article.ToJson();
        return seen.Count;
    }

    private static IEnumerable<object?> Members(object value) =>
        value is IEnumerable items
            ? items.Cast<object?>()
            : value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike)
                .Select(p => p.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null));

    private static bool IsOurs(object value) =>
        value is not (string or Enum) && (value is IEnumerable || value.GetType().Assembly == Library || value is Article or CitationList);
}
