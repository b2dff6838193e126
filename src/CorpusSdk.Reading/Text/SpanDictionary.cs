using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Text;

/// <summary>A dictionary of strings that is asked with spans, so that a look-up makes no string.</summary>
internal sealed class SpanDictionary<T>
{
    private readonly Dictionary<uint, int> _first = [];
    private readonly List<(string Key, T Value, int Next)> _entries = [];

    /// <summary>Adds a value; false when the key is there already, which then keeps its value.</summary>
    public bool TryAdd(string key, T value)
    {
        if (TryGet(key.AsSpan(), out _))
            return false;
        var hash = Hash(key.AsSpan());
        _entries.Add((key, value, _first.TryGetValue(hash, out var next) ? next : -1));
        _first[hash] = _entries.Count - 1;
        return true;
    }

    public bool TryGet(ReadOnlySpan<char> key, out T value)
    {
        if (_first.TryGetValue(Hash(key), out var index))
        {
            for (; index >= 0; index = _entries[index].Next)
            {
                if (key.SequenceEqual(_entries[index].Key.AsSpan()))
                {
                    value = _entries[index].Value;
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }

    // FNV-1a, 32 bits; the runtime's own hash differs from process to process and has no span form everywhere.
    private static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261;
        foreach (var c in key)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
