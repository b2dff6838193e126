using System;
using System.Collections.Generic;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Comparison;

/// <summary>Hashes of words without case, the same on every host: 64-bit FNV-1a over UTF-16 code units.</summary>
internal static class WordHashes
{
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    /// <summary>Adds a hash for each word of a text: letters and digits, with what stands between them left out.</summary>
    public static void Add(ReadOnlySpan<char> text, List<ulong> hashes)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            if (CharacterTable.IsWordPart(c))
            {
                hash = unchecked((hash ^ CharacterTable.ToLower(c)) * Prime);
            }
            else if (hash != Basis && c != '\u00AD')
            {
                hashes.Add(hash);
                hash = Basis;
            }
        }

        if (hash != Basis)
            hashes.Add(hash);
    }

    /// <summary>The hash of a run of words.</summary>
    public static ulong OfRun(ReadOnlySpan<ulong> words)
    {
        var hash = Basis;
        foreach (var word in words)
            hash = unchecked((hash ^ word) * 0x9E3779B97F4A7C15);
        // Well mixed (the finaliser of MurmurHash3 by Austin Appleby, public domain): the least of some hashes has to be any of them.
        hash = unchecked((hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD);
        hash = unchecked((hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53);
        return hash ^ (hash >> 33);
    }
}
