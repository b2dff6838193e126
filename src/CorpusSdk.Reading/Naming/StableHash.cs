using System;
using System.Globalization;
using CorpusSdk.Tables;

namespace CorpusSdk.Reading.Naming;

/// <summary>Hashes of ids that stay the same in every process, version and order.</summary>
internal static class StableHash
{
    /// <summary>64 well-mixed bits (the finaliser of MurmurHash3 by Austin Appleby, public domain).</summary>
    public static ulong Of(string id)
    {
        var hash = TextHash.Of(id.AsSpan());
        hash = unchecked((hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD);
        hash = unchecked((hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53);
        return hash ^ (hash >> 33);
    }

    /// <summary>The suffix that tells two equal names apart: six hexadecimal digits, or sixteen where six do not suffice.</summary>
    public static string Suffix(string id, bool isLong = false)
    {
        var digits = Of(id).ToString("x16", CultureInfo.InvariantCulture);
        return "_" + (isLong ? digits : digits.Substring(0, 6));
    }
}
