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
    private const ulong Squared = unchecked(Prime * Prime);

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            // A high byte of 0 only multiplies.
            hash = c <= byte.MaxValue ? unchecked((hash ^ c) * Squared) : unchecked((((hash ^ (byte)c) * Prime) ^ (byte)(c >> 8)) * Prime);
        }

        return hash;
    }
}
