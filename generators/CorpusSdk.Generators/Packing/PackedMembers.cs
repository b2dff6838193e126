using System.Collections.Generic;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Packing;

/// <summary>Packs the citations of an article that become members.</summary>
internal static class PackedMembers
{
    public static PackedBytes Pack(IReadOnlyCollection<CitationMember> members)
    {
        if (members.Count == 0)
            return PackedBytes.Empty;
        var writer = new PackedWriter();
        writer.List(
            members,
            m =>
            {
                writer.String(m.Name);
                writer.String(m.Written);
                writer.String(m.Source);
                writer.String(m.Date);
                writer.Number((int)m.Basis);
                writer.String(m.Supported);
                writer.Number(m.Line);
            }
        );
        return writer.Pack();
    }

    public static IReadOnlyList<CitationMember> Unpack(PackedBytes packed)
    {
        var reader = new PackedReader(packed);
        if (reader.IsAtEnd)
            return [];
        var index = 0;
        return reader.List(() =>
            new CitationMember(
                index++,
                reader.Text(),
                reader.Text(),
                reader.String(),
                reader.String(),
                (DateBasis)reader.Number(),
                reader.Text(),
                reader.Number()
            )
        );
    }
}
