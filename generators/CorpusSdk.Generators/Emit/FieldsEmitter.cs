using System.Linq;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes <c>Corpus.Fields.g.cs</c>: the fields of <c>corpus.yml</c> as members that all articles have.</summary>
internal static class FieldsEmitter
{
    public const string HintName = "Corpus.Fields.g.cs";

    private const string Json = "[global::CorpusSdk.Generated.ArticleJson]";

    public static string Emit(EmitContext context)
    {
        var writer = EmitContext.Begin(nullable: true);
        using (writer.Block("namespace " + context.TypedNamespace))
        {
            writer.Line("/// <summary>An article with the fields that corpus.yml declares.</summary>");
            writer.Line(EmitContext.GeneratedCode);
            writer.Line(Json);
            using (writer.Block(context.Visibility + " partial class " + FieldMembers.Type + " : global::CorpusSdk.Article"))
            {
                writer.Line("internal " + FieldMembers.Type + "(global::CorpusSdk.Generated.Shard shard, int row) : base(shard, row) { }");
                foreach (var field in context.Options.Fields)
                    Member(writer, field, context);
            }

            if (context.HasCitations)
                WithCitations(writer, context);
            foreach (var field in context.Options.Fields.Where(f => f.Choice is not null))
                Choice(writer, field, context);
        }

        return writer.ToString();
    }

    // What the runtime's generic class is for articles without fields.
    private static void WithCitations(SourceWriter writer, EmitContext context)
    {
        const string Base = FieldMembers.Type;
        writer.Line();
        writer.Line("/// <summary>An article with the fields that corpus.yml declares, whose citations are members of a class.</summary>");
        writer.Line("/// <typeparam name=\"TCitations\">The class.</typeparam>");
        writer.Line(EmitContext.GeneratedCode);
        writer.Line(Json);
        using (
            writer.Block(
                context.Visibility
                    + " sealed class "
                    + Base
                    + "<TCitations> : "
                    + Base
                    + " where TCitations : global::CorpusSdk.CitationList"
            )
        )
        {
            writer.Line("internal " + Base + "(global::CorpusSdk.Generated.Shard shard, int row) : base(shard, row) { }");
            writer.Line();
            writer.Line("/// <summary>The citations, a member for each.</summary>");
            writer.Line("public new TCitations Citations => (TCitations)base.Citations;");
        }
    }

    private static void Member(SourceWriter writer, FieldMember member, EmitContext context)
    {
        var field = member.Field;
        var access = FieldCode.Of(member, context);
        var arguments = "(this, " + Ascii.Literal(field.Name) + ")";
        if (member.Choice is not null)
        {
            var values = Ascii.Identifier(member.Name) + "Values";
            writer.Line();
            writer.Line(
                "private static readonly string[] " + values + " = { " + string.Join(", ", field.Allowed.Select(Ascii.Literal)) + " };"
            );
            arguments = "(this, " + Ascii.Literal(field.Name) + ", " + values + ")";
        }

        var value = FieldCode.Access + (field.IsList ? access.Several : access.One) + arguments;
        if (field.IsRequired && !field.IsList)
            value += " ?? throw " + FieldCode.Access + "Missing(this, " + Ascii.Literal(field.Name) + ")";
        var type =
            field.IsList ? "global::System.Collections.Generic.IReadOnlyList<" + access.Type + ">"
            : field.IsRequired ? access.Type
            : access.Type + "?";
        writer.Line();
        writer.Line(XmlDoc.Summary(XmlDoc.Text(field.Description ?? "The field " + field.Name + "."), Allowed(member)));
        writer.Line("public " + type + " " + Ascii.Identifier(member.Name) + " => " + value + ";");
    }

    private static string Allowed(FieldMember member) =>
        member.Choice is not null || member.Field.Allowed.Count == 0
            ? ""
            : "One of " + string.Join(", ", member.Field.Allowed.Select(XmlDoc.Text)) + ".";

    private static void Choice(SourceWriter writer, FieldMember member, EmitContext context)
    {
        writer.Line();
        writer.Line(XmlDoc.Summary("The values of the field " + XmlDoc.Text(member.Field.Name) + "."));
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " enum " + Ascii.Identifier(member.Choice!)))
        {
            for (var i = 0; i < member.Choices.Count; i++)
            {
                writer.Line(XmlDoc.Summary(XmlDoc.Text(member.Field.Allowed[i]) + "."));
                writer.Line(Ascii.Identifier(member.Choices[i]) + ",");
            }
        }
    }
}
