using System;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;
using CorpusSdk.Generated;

namespace CorpusSdk.Decoding;

/// <summary>The table in the <see cref="CompactTableAttribute"/> of a generated class: where it lies in memory, or a copy where the runtime does not show that.</summary>
internal sealed class AttachedTable
{
    private const ushort Prolog = 1;

    // Its assembly, and with it the memory, stays as long as this object.
    private readonly Type _owner;
    private readonly unsafe byte* _mapped;
    private readonly int _length;
    private readonly byte[]? _copy;

    private AttachedTable(Type owner, byte[] copy)
    {
        _owner = owner;
        _copy = copy;
    }

    private unsafe AttachedTable(Type owner, byte* mapped, int length)
    {
        _owner = owner;
        _mapped = mapped;
        _length = length;
    }

    public unsafe ReadOnlySpan<byte> Bytes => _copy is { } copy ? copy : new ReadOnlySpan<byte>(_mapped, _length);

    /// <exception cref="CorpusFormatException">The class has no table.</exception>
    public static AttachedTable Of(Type owner)
    {
        if (RawMetadata.Open(owner.Assembly) is { } metadata && Find(owner, metadata) is { } mapped)
            return mapped;
        return owner.GetCustomAttribute<CompactTableAttribute>(inherit: false) is { } attribute
            ? new(owner, Encoding.ASCII.GetBytes(attribute.Table))
            : throw CorpusFormatException.Damaged("table of " + owner.FullName, new InvalidOperationException("It has no table."));
    }

    public override string ToString() => _owner.Name + ": " + Bytes.Length + " bytes";

    private static unsafe AttachedTable? Find(Type owner, MetadataReader metadata)
    {
        var row = MetadataTokens.GetRowNumber(MetadataTokens.EntityHandle(owner.MetadataToken));
        foreach (var handle in metadata.GetTypeDefinition(MetadataTokens.TypeDefinitionHandle(row)).GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!IsTable(attribute, metadata))
                continue;
            // ECMA-335, II.23.3: a prolog, then the argument, the length of its UTF-8 before it.
            var value = metadata.GetBlobReader(attribute.Value);
            if (value.ReadUInt16() != Prolog || !value.TryReadCompressedInteger(out var length) || length > value.RemainingBytes)
                return null;
            return new(owner, value.CurrentPointer, length);
        }

        return null;
    }

    private static bool IsTable(CustomAttribute attribute, MetadataReader metadata) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, nameof(CompactTableAttribute));
}
