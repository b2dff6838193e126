using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Hashes of words and of features; the same on every host, since the model is keyed by them.</summary>
internal static class FeatureHash
{
    /// <summary>Features are numbers below 2^26.</summary>
    public const int Bits = 26;

    private const uint Mask = (1u << Bits) - 1;
    private const uint Basis = 2166136261;

    public static uint Start => Basis;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    public static uint Of(string word)
    {
        var hash = Basis;
        foreach (var c in word)
            hash = Add(hash, c);
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, uint a) => Finish(unchecked((template * 0x9E3779B1) ^ a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, uint a, uint b) =>
        Finish(unchecked((((template * 0x9E3779B1) ^ a) * 0x85EBCA6B) ^ ((b << 13) | (b >> 19))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Feature(uint template, uint a, uint b, uint c) =>
        Finish(unchecked(((((template * 0x9E3779B1) ^ a) * 0x85EBCA6B) ^ ((b << 13) | (b >> 19))) * 0x27D4EB2F ^ ((c << 7) | (c >> 25))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash)
    {
        unchecked
        {
            hash ^= hash >> 16;
            hash *= 0x85EBCA6B;
            hash ^= hash >> 13;
            hash *= 0xC2B2AE35;
            hash ^= hash >> 16;
            return hash & Mask;
        }
    }
}
