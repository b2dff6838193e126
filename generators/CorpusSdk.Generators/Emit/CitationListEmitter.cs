using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the typed citations of an article: a field for each, set when the list is made.</summary>
internal static class CitationListEmitter
{
    public static string TypeName(string name) => Ascii.Identifier(name) + "Citations";

    public static void Emit(
        SourceWriter writer,
        string name,
        string title,
        string file,
        IReadOnlyList<CitationMember> members,
        EmitContext context
    )
    {
        var type = TypeName(name);
        writer.Line();
        writer.Line(XmlDoc.Summary("The citations of " + title + "."));
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " sealed partial class " + type + " : global::CorpusSdk.CitationList"))
        {
            using (writer.Block("internal " + type + "(global::CorpusSdk.Article article) : base(article)"))
            {
                foreach (var citation in members)
                    writer.Line(Field(citation, type) + " = this[" + citation.Index.ToString(CultureInfo.InvariantCulture) + "];");
            }

            foreach (var citation in members)
            {
                writer.Line();
                writer.Line(CitationDocs.Summary(citation, file));
                writer.Line("public readonly global::CorpusSdk.Citation " + Field(citation, type) + ";");
            }
        }
    }

    /// <summary>A member cannot be called like its type.</summary>
    private static string Field(CitationMember citation, string type)
    {
        var field = Ascii.Identifier(citation.Name);
        return field == type ? field + "_" : field;
    }
}
