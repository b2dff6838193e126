using System;

namespace CorpusSdk.Generators.Packing;

/// <summary>
/// A value of the pipeline in few bytes, compared by them. Thousands of documents are kept while a project is open, and most of what is kept is needed only when its shard
/// is written.
/// </summary>
/// <param name="bytes">The bytes, which nobody changes afterwards.</param>
internal sealed class PackedBytes(byte[] bytes) : IEquatable<PackedBytes>
{
    public static readonly PackedBytes Empty = new([]);

    public byte[] Bytes => bytes;

    public bool Equals(PackedBytes? other) =>
        ReferenceEquals(this, other) || (other is not null && bytes.AsSpan().SequenceEqual(other.Bytes));

    public override bool Equals(object? obj) => Equals(obj as PackedBytes);

    public override int GetHashCode() => bytes.Length;
}
