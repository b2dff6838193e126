using System;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>Tells the analyzers the id of a member whose name does not tell it.</summary>
internal static class IdAttribute
{
    public static void Write(SourceWriter writer, string name, string id)
    {
        if (!string.Equals(MemberId.Derive(name), id, StringComparison.Ordinal))
            writer.Line("[global::CorpusSdk.Generated.CorpusId(" + Ascii.Literal(id) + ")]");
    }
}
