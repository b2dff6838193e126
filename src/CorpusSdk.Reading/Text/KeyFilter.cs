using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Text;

/// <summary>Tells quickly that a word is none of a set of keys, by its length, its first two characters and its last.</summary>
internal sealed class KeyFilter
{
    private const int Slots = 256;

    // Of each slot the lengths of its keys, one bit for each.
    private readonly ulong[] _lengths = new ulong[Slots];

    public void Add(string key)
    {
        if (key.Length > 0)
            _lengths[Slot(key[0], key.Length > 1 ? key[1] : '\0', key[key.Length - 1])] |= Bit(key.Length);
    }

    /// <summary>False when the word is certainly no key.</summary>
    public bool MayHold(ReadOnlySpan<char> word) =>
        word.Length > 0 && (_lengths[Slot(word[0], word.Length > 1 ? word[1] : '\0', word[word.Length - 1])] & Bit(word.Length)) != 0;

    /// <summary>False when the word in lower case is certainly no key.</summary>
    public bool MayHoldLower(ReadOnlySpan<char> word) =>
        word.Length > 0
        && (
            _lengths[
                Slot(
                    CharacterTable.ToLower(word[0]),
                    word.Length > 1 ? CharacterTable.ToLower(word[1]) : '\0',
                    CharacterTable.ToLower(word[word.Length - 1])
                )
            ] & Bit(word.Length)
        ) != 0;

    private static int Slot(char first, char second, char last) => ((first * 31) + second + (last * 7)) & (Slots - 1);

    // Lengths from 63 on share a bit.
    private static ulong Bit(int length) => 1UL << Math.Min(length, 63);
}
