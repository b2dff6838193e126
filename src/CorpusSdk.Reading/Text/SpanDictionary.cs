using System;
using System.Collections.Generic;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Text;

/// <summary>A dictionary of strings that is asked with spans, so that a look-up makes no string.</summary>
/// <remarks>
/// Most words of a text are in no dictionary; a look-up of such a word ends at the filter, before anything is hashed. A table of its own, because
/// the runtime's has no span form everywhere, and hashes differently in each process.
/// </remarks>
internal sealed class SpanDictionary<T>
{
    private const int FirstSize = 64;
    private const uint FirstHash = 2166136261;

    private readonly KeyFilter _filter = new();
    private Entry?[] _first = new Entry?[FirstSize];
    private int _count;

    /// <summary>All values, in no order that means anything.</summary>
    public IEnumerable<T> Values
    {
        get
        {
            foreach (var first in _first)
            {
                for (var entry = first; entry is not null; entry = entry.Next)
                    yield return entry.Value;
            }
        }
    }

    /// <summary>Adds a value; false when the key is there already, which then keeps its value.</summary>
    public bool TryAdd(string key, T value)
    {
        var hash = FirstHash;
        foreach (var c in key)
            hash = Hash(hash, c);
        for (var entry = First(hash); entry is not null; entry = entry.Next)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                return false;
        }

        if (_count == _first.Length)
            Grow();
        Link(new Entry(key, value, hash));
        _count++;
        _filter.Add(key);
        return true;
    }

    public bool TryGet(ReadOnlySpan<char> key, out T value)
    {
        value = default!;
        if (!_filter.MayHold(key))
            return false;
        var hash = FirstHash;
        foreach (var c in key)
            hash = Hash(hash, c);
        for (var entry = First(hash); entry is not null; entry = entry.Next)
        {
            if (entry.Hash != hash || !key.SequenceEqual(entry.Key.AsSpan()))
                continue;
            value = entry.Value;
            return true;
        }

        return false;
    }

    /// <summary>The value of a word whose lower case is the key.</summary>
    public bool TryGetLower(ReadOnlySpan<char> word, out T value)
    {
        value = default!;
        if (!_filter.MayHoldLower(word))
            return false;
        var hash = FirstHash;
        foreach (var c in word)
            hash = Hash(hash, CharacterTable.ToLower(c));
        for (var entry = First(hash); entry is not null; entry = entry.Next)
        {
            if (entry.Hash != hash || !IsLowerOf(word, entry.Key))
                continue;
            value = entry.Value;
            return true;
        }

        return false;
    }

    private static bool IsLowerOf(ReadOnlySpan<char> word, string key)
    {
        if (word.Length != key.Length)
            return false;
        for (var i = 0; i < key.Length; i++)
        {
            if (CharacterTable.ToLower(word[i]) != key[i])
                return false;
        }

        return true;
    }

    // FNV-1a, 32 bits.
    private static uint Hash(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    private Entry? First(uint hash) => _first[hash & (uint)(_first.Length - 1)];

    private void Link(Entry entry)
    {
        ref var first = ref _first[entry.Hash & (uint)(_first.Length - 1)];
        entry.Next = first;
        first = entry;
    }

    private void Grow()
    {
        var old = _first;
        _first = new Entry?[old.Length * 2];
        foreach (var first in old)
        {
            for (var entry = first; entry is not null; )
            {
                var next = entry.Next;
                Link(entry);
                entry = next;
            }
        }
    }

    private sealed class Entry(string key, T value, uint hash)
    {
        public string Key { get; } = key;

        public T Value { get; } = value;

        public uint Hash { get; } = hash;

        public Entry? Next { get; set; }
    }
}
