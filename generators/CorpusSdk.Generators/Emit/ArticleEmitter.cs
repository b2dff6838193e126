using System.Globalization;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the class of an article.</summary>
internal static class ArticleEmitter
{
    public static string TypeName(string name) => Ascii.Identifier(name) + "Article";

    /// <summary>Arguments of the base constructor of the article in a row.</summary>
    public static string Arguments(Shard shard, int row)
    {
        var reading = shard.Articles[row].Reading;
        return ShardEmitter.TypeName(shard.Number)
            + ".Instance, "
            + row.ToString(CultureInfo.InvariantCulture)
            + ", "
            + Ascii.Literal(reading.Id)
            + ", "
            + Ascii.Literal(reading.File)
            + ", "
            + Ascii.Literal(reading.Title?.Text);
    }

    public static void Emit(SourceWriter writer, NamedShard shard, int row, EmitContext context)
    {
        var name = shard.Names[row];
        var article = shard.Shard.Articles[row];
        var hasMembers = context.Options.Symbols == SymbolLevel.Citations && article.Members.Count > 0;
        writer.Line();
        writer.Line(XmlDoc.Summary(ArticleDocs.Title(article.Reading)));
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " sealed partial class " + TypeName(name) + " : " + context.ArticleBase))
        {
            writer.Line("internal static readonly " + TypeName(name) + " Instance = new " + TypeName(name) + "();");
            writer.Line();
            writer.Line("private " + TypeName(name) + "() : base(" + Arguments(shard.Shard, row) + ") { }");
            if (hasMembers)
                CitationsMember(writer, CitationListEmitter.TypeName(name));
        }

        if (hasMembers)
            CitationListEmitter.Emit(writer, name, article, context);
    }

    private static void CitationsMember(SourceWriter writer, string type)
    {
        writer.Line();
        writer.Line("/// <summary>The citations of this article, a member for each.</summary>");
        writer.Line("public new " + type + " Citations => (" + type + ")base.Citations;");
        writer.Line();
        writer.Line("protected override global::CorpusSdk.CitationList CreateCitations() => new " + type + "(this);");
    }
}
