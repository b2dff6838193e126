using System;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The features of one token, as they are found.</summary>
internal sealed class FeatureList
{
    /// <summary>No token has more features.</summary>
    public const int Most = 96;

    private readonly uint[] _features = new uint[Most];

    public int Count { get; private set; }

    /// <summary>The features; those from <see cref="Count"/> on are of tokens before.</summary>
    public uint[] Buffer => _features;

    public void Clear() => Count = 0;

    public uint[] ToArray() => _features.AsSpan(0, Count).ToArray();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a) => _features[Count++] = FeatureHash.Feature(template, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b) => _features[Count++] = FeatureHash.Feature(template, a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c) => _features[Count++] = FeatureHash.Feature(template, a, b, c);
}
