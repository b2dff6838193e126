using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading;

/// <summary>Makes equatable arrays.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items is List<T> list ? list.ToArray() : [.. items]);
}
