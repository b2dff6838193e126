using System;
using System.Collections.Generic;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Text;

/// <summary>A dictionary of strings that is asked with spans, so that a look-up makes no string.</summary>
/// <remarks>Most words of a text are in no dictionary; a look-up of such a word ends at the filter, before anything is hashed.</remarks>
internal sealed class SpanDictionary<T>
{
    private readonly Dictionary<int, Entry> _first = [];
    private readonly KeyFilter _filter = new();

    /// <summary>Adds a value; false when the key is there already, which then keeps its value.</summary>
    public bool TryAdd(string key, T value)
    {
        var hash = Hash(key.AsSpan());
        _first.TryGetValue(hash, out var next);
        for (var entry = next; entry is not null; entry = entry.Next)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                return false;
        }

        _first[hash] = new Entry(key, value, next);
        _filter.Add(key);
        return true;
    }

    public bool TryGet(ReadOnlySpan<char> key, out T value)
    {
        if (_filter.MayHold(key))
        {
            _first.TryGetValue(Hash(key), out var entry);
            for (; entry is not null; entry = entry.Next)
            {
                if (!key.SequenceEqual(entry.Key.AsSpan()))
                    continue;
                value = entry.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>The value of a word whose lower case is the key.</summary>
    public bool TryGetLower(ReadOnlySpan<char> word, out T value)
    {
        const int Longest = 64;
        if (word.Length <= Longest && _filter.MayHoldLower(word))
        {
            Span<char> lower = stackalloc char[Longest];
            return TryGet(CharacterTable.ToLower(word, lower), out value);
        }

        value = default!;
        return false;
    }

    // FNV-1a, 32 bits; the runtime's own hash differs from process to process and has no span form everywhere.
    private static int Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261;
        foreach (var c in key)
            hash = unchecked((hash ^ c) * 16777619);
        return unchecked((int)hash);
    }

    private sealed class Entry(string key, T value, Entry? next)
    {
        public string Key { get; } = key;

        public T Value { get; } = value;

        public Entry? Next { get; } = next;
    }
}
