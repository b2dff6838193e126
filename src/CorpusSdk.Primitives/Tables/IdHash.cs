using System;

namespace CorpusSdk.Tables;

/// <summary>Hashes of ids that stay the same in every process, version and order: names of members and the shards of compiled corpora depend on them.</summary>
internal static class IdHash
{
    /// <summary>64 well-mixed bits (the finaliser of MurmurHash3 by Austin Appleby, public domain).</summary>
    public static ulong Of(string id)
    {
        var hash = TextHash.Of(id.AsSpan());
        hash = unchecked((hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD);
        hash = unchecked((hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53);
        return hash ^ (hash >> 33);
    }

    /// <summary>The shard that holds an id, by the leading bits of its hash.</summary>
    /// <param name="id">The id.</param>
    /// <param name="count">Number of shards.</param>
    public static int Shard(string id, int count) => (int)((Of(id) >> 32) * (ulong)count >> 32);
}
