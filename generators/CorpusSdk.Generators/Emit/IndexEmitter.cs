using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes <c>Corpus.Index.g.cs</c>: the class that users start from.</summary>
internal static class IndexEmitter
{
    public const string HintName = "Corpus.Index.g.cs";

    /// <summary>Members of the class; it cannot be called like one of them.</summary>
    public static readonly IReadOnlyCollection<string> Members =
    [
        "Data",
        "Articles",
        "Sources",
        "Publications",
        .. EntityList.All.Select(l => l.Name),
    ];

    public static string Emit(EmitContext context)
    {
        var writer = EmitContext.Begin(nullable: true);
        var tables = context.Typed + "CorpusTables.Instance.";
        using (writer.Block("namespace " + context.Namespace))
        {
            writer.Line("/// <summary>The articles of this project, with what they cite, quote and mention.</summary>");
            writer.Line(EmitContext.GeneratedCode);
            using (writer.Block(context.Visibility + " static partial class " + Ascii.Identifier(context.Options.ClassName)))
            {
                writer.Line("/// <summary>The corpus as an object, for queries, exports, dependency injection and tests.</summary>");
                writer.Line("public static global::CorpusSdk.CorpusData Data => " + tables + "Data;");
                List(writer, context, "Articles", GroupDocs.List(context.Options.GroupsInUse));
                List(writer, context, "Sources", "The sources that the articles cite, a member for each.");
                List(writer, context, "Publications", "The publications that the articles appeared in, a member for each.");
                foreach (var list in EntityList.All)
                    List(writer, context, list.Name, "The " + list.Many + ", a member for each.");
            }
        }

        return writer.ToString();
    }

    private static void List(SourceWriter writer, EmitContext context, string name, string summary)
    {
        writer.Line();
        writer.Line(XmlDoc.Summary(summary));
        writer.Line("public static " + context.Typed + name + " " + name + " => " + context.Typed + "CorpusTables.Instance." + name + ";");
    }
}
