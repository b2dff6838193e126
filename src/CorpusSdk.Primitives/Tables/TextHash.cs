using System;

namespace CorpusSdk.Tables;

/// <summary>
/// The hash that ties a compiled table to the text it was made from: 64-bit FNV-1a over UTF-16 code units, low byte first
/// (parameters: Fowler, Noll, Vo, draft-eastlake-fnv). Guards against a stale half, not against an attacker.
/// </summary>
internal static class TextHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (byte)c) * Prime);
            hash = unchecked((hash ^ (byte)(c >> 8)) * Prime);
        }

        return hash;
    }
}
