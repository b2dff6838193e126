using System;
using System.Reflection;
using System.Reflection.Metadata;

namespace CorpusSdk.Decoding;

/// <summary>The metadata of an assembly as it lies in memory (ECMA-335, II.24).</summary>
internal static class RawMetadata
{
    /// <summary>A reader of it; null where the runtime does not show it, as with ahead-of-time compilation.</summary>
    public static unsafe MetadataReader? Open(Assembly assembly)
    {
        try
        {
            return assembly.TryGetRawMetadata(out var metadata, out var size) ? new(metadata, size) : null;
        }
        catch (NotImplementedException)
        {
            // Some runtimes have the method and nothing behind it.
            return null;
        }
    }
}
