using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Words by their hash: their class, case habit and lists. Part of the model.</summary>
internal sealed class WordLexicon
{
    // The word's hash in the upper half, its entry in the lower one, so that a look-up touches one place; 0 is empty.
    private readonly ulong[] _slots;
    private readonly int _mask;

    /// <summary>The word beyond the edge of a sentence.</summary>
    public TaggerWord Edge { get; } =
        new()
        {
            Text = "",
            Lower = 7,
            Shape = 7,
            Class = 255,
            Lists = WordLists.Beyond,
        };

    /// <param name="capacity">Number of words that will be added.</param>
    public WordLexicon(int capacity)
    {
        var size = 16;
        while (size < capacity + (capacity / 2))
            size *= 2;
        _slots = new ulong[size];
        _mask = size - 1;
    }

    [MethodImpl(Hot.Path)]
    public void Add(uint hash, WordEntry entry)
    {
        var key = KeyOf(hash);
        var slot = SlotOf(key);
        while (_slots[slot] != 0 && _slots[slot] >> 32 != key)
            slot = (slot + 1) & _mask;
        _slots[slot] = ((ulong)key << 32) | ((ulong)entry.Class << 24) | ((ulong)entry.Case << 16) | (ushort)entry.Lists;
    }

    /// <summary>The entry of a word; the default when the word is not in the lexicon.</summary>
    [MethodImpl(Hot.Path)]
    public WordEntry Find(uint hash)
    {
        var key = KeyOf(hash);
        for (var slot = SlotOf(key); ; slot = (slot + 1) & _mask)
        {
            var value = _slots[slot];
            if (value >> 32 == key)
                return new WordEntry((byte)(value >> 24), (byte)(value >> 16), (WordLists)(ushort)value);
            if (value == 0)
                return default;
        }
    }

    // 0 marks an empty slot.
    private static uint KeyOf(uint hash) => hash == 0 ? 1 : hash;

    private int SlotOf(uint key) => (int)unchecked((key * 0x9E3779B1) >> 8) & _mask;
}
