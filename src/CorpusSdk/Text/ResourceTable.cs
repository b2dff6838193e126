using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>
/// Where the resources of an assembly lie in memory, by name. All of them are one block, each after its length in four bytes (ECMA-335, II.24.2.4), and the
/// metadata tells where in the block; so the place of one tells that of all.
/// </summary>
internal sealed class ResourceTable
{
    private const int Prefix = sizeof(int);

    private readonly Dictionary<string, uint> _offsets;
    private readonly unsafe byte* _block;
    private readonly long _length;

    private unsafe ResourceTable(Dictionary<string, uint> offsets, byte* block, long length)
    {
        _offsets = offsets;
        _block = block;
        _length = length;
    }

    /// <summary>Reads the metadata of an assembly; null where the runtime does not show it, as with ahead-of-time compilation.</summary>
    public static ResourceTable? Read(Assembly assembly)
    {
        if (RawMetadata.Open(assembly) is not { } reader)
            return null;
        var offsets = new Dictionary<string, uint>(reader.ManifestResources.Count, StringComparer.Ordinal);
        foreach (var handle in reader.ManifestResources)
        {
            var resource = reader.GetManifestResource(handle);
            // Others lie in files of their own.
            if (resource.Implementation.IsNil)
                offsets[reader.GetString(resource.Name)] = checked((uint)resource.Offset);
        }

        return Place(assembly, offsets);
    }

    /// <summary>The text in a resource; null when there is none of this name.</summary>
    public unsafe ArticleText? Find(string name)
    {
        if (!_offsets.TryGetValue(name, out var offset) || offset + Prefix > _length)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(_block + offset, Prefix));
        return length >= 0 && offset + Prefix + length <= _length ? ArticleText.FromMapped(_block + offset + Prefix, length) : null;
    }

    // The last one tells where the block ends. It must agree with the first one: no resource is read at a place that was only guessed.
    private static unsafe ResourceTable? Place(Assembly assembly, Dictionary<string, uint> offsets)
    {
        string? first = null;
        string? last = null;
        foreach (var (name, offset) in offsets)
        {
            first = first is null || offset < offsets[first] ? name : first;
            last = last is null || offset > offsets[last] ? name : last;
        }

        if (first is null || last is null)
            return null;
        using var firstStream = assembly.GetManifestResourceStream(first) as UnmanagedMemoryStream;
        using var lastStream = assembly.GetManifestResourceStream(last) as UnmanagedMemoryStream;
        if (firstStream is null || lastStream is null)
            return null;
        var block = lastStream.PositionPointer - Prefix - offsets[last];
        return block == firstStream.PositionPointer - Prefix - offsets[first]
            ? new(offsets, block, offsets[last] + Prefix + lastStream.Length)
            : null;
    }
}
