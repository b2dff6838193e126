using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the member that an article had under a former name. The compiler reports its use under an id of ours, so that a code fix knows it.</summary>
internal static class FormerMember
{
    private const string Rule = "CORPUS2007";

    public static void Write(SourceWriter writer, AliasMember alias, EmitContext context)
    {
        writer.Line();
        writer.Line(
            "[global::System.Obsolete("
                + Ascii.Literal("The article is called " + alias.Present + " now.")
                + ", DiagnosticId = "
                + Ascii.Literal(Rule)
                + ", UrlFormat = "
                + Ascii.Literal(HelpLink.Of(Rule))
                + ")]"
        );
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(
            "public "
                + ArticleCode.Type(alias.Present, context)
                + " "
                + Ascii.Identifier(alias.Name)
                + " => "
                + Ascii.Identifier(alias.Present)
                + ";"
        );
    }
}
