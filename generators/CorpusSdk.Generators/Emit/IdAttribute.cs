using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>Tells the analyzers the ids of members whose names do not tell them.</summary>
internal static class IdAttribute
{
    /// <summary>Before a member.</summary>
    public static void Write(SourceWriter writer, string name, string id)
    {
        if (!Tells(name, id))
            writer.Line("[global::CorpusSdk.Generated.CorpusId(" + Ascii.Literal(id) + ")]");
    }

    /// <summary>Before the class of many members: the compiler binds one attribute, not one for each.</summary>
    public static void Write(SourceWriter writer, IEnumerable<KeyValuePair<string, string>> idsByName)
    {
        var lines = idsByName.Where(m => !Tells(m.Key, m.Value)).Select(m => m.Key + "=" + m.Value).ToList();
        if (lines.Count > 0)
            writer.Line("[global::CorpusSdk.Generated.CorpusIds(" + Ascii.Literal(string.Join("\n", lines)) + ")]");
    }

    private static bool Tells(string name, string id) => string.Equals(MemberId.Derive(name), id, StringComparison.Ordinal);
}
