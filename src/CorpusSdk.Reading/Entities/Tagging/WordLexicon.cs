using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Words by their hash: their class, case habit and lists. Part of the model.</summary>
internal sealed class WordLexicon
{
    private readonly uint[] _keys;
    private readonly WordEntry[] _entries;
    private readonly int _mask;

    /// <param name="capacity">Number of words that will be added.</param>
    public WordLexicon(int capacity)
    {
        var size = 16;
        while (size < capacity * 2)
            size *= 2;
        _keys = new uint[size];
        _entries = new WordEntry[size];
        _mask = size - 1;
    }

    [MethodImpl(Hot.Path)]
    public void Add(uint hash, WordEntry entry)
    {
        var key = KeyOf(hash);
        var slot = SlotOf(key);
        while (_keys[slot] != 0 && _keys[slot] != key)
            slot = (slot + 1) & _mask;
        _keys[slot] = key;
        _entries[slot] = entry;
    }

    /// <summary>The entry of a word; the default when the word is not in the lexicon.</summary>
    [MethodImpl(Hot.Path)]
    public WordEntry Find(uint hash)
    {
        var key = KeyOf(hash);
        for (var slot = SlotOf(key); _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
                return _entries[slot];
        }

        return default;
    }

    // 0 marks an empty slot.
    private static uint KeyOf(uint hash) => hash == 0 ? 1 : hash;

    private int SlotOf(uint key) => (int)unchecked((key * 0x9E3779B1) >> 8) & _mask;
}
