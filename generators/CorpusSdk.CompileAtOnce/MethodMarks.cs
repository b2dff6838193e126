using System;
using System.Buffers.Binary;
using System.IO;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CorpusSdk.CompileAtOnce;

/// <summary>Sets <see cref="MethodImplAttributes.AggressiveOptimization"/> on all methods with a body. Nothing else in the file changes.</summary>
internal static class MethodMarks
{
    // A row of the table MethodDef begins with the address of the body; the flags follow (ECMA-335, II.22.26).
    private const int FlagsOffset = 4;

    /// <exception cref="BadImageFormatException">The bytes are no assembly.</exception>
    public static void Set(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        var table = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.MethodDef);
        var size = metadata.GetTableRowSize(TableIndex.MethodDef);
        foreach (var handle in metadata.MethodDefinitions)
        {
            if (metadata.GetMethodDefinition(handle).RelativeVirtualAddress == 0)
                continue;
            var flags = assembly.AsSpan(table + ((MetadataTokens.GetRowNumber(handle) - 1) * size) + FlagsOffset, sizeof(ushort));
            var marked = BinaryPrimitives.ReadUInt16LittleEndian(flags) | (int)MethodImplAttributes.AggressiveOptimization;
            BinaryPrimitives.WriteUInt16LittleEndian(flags, (ushort)marked);
        }
    }
}
