using System.Linq;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the bare name that several members want: using it is an error that names them.</summary>
internal static class AmbiguousMember
{
    private const int MaximumNamed = 8;

    public static void Write(SourceWriter writer, string type, AmbiguousName name, string what)
    {
        writer.Line();
        writer.Line("[global::System.Obsolete(" + Ascii.Literal(Message(name, what)) + ", true)]");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line("public " + type + " " + Ascii.Identifier(name.Name) + " => throw new global::System.NotSupportedException();");
    }

    private static string Message(AmbiguousName name, string what)
    {
        var named = name.Members.Take(MaximumNamed).Select(m => m.Name + " (" + m.Id + ")");
        var rest = name.Members.Count > MaximumNamed ? ", ..." : "";
        return "Several " + what + " have this name: " + string.Join(", ", named) + rest;
    }
}
