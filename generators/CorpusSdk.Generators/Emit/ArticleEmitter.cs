using System.Globalization;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the class of an article.</summary>
internal static class ArticleEmitter
{
    public static string TypeName(string name) => Ascii.Identifier(name) + "Article";

    /// <summary>Arguments of the base constructor of the article in a row.</summary>
    private static string Arguments(Shard shard, int row)
    {
        var article = shard.Articles[row];
        return ShardEmitter.TypeName(shard.Number)
            + ".Instance, "
            + row.ToString(CultureInfo.InvariantCulture)
            + ", "
            + Ascii.Literal(article.Id)
            + ", "
            + Ascii.Literal(article.File)
            + ", "
            + Ascii.Literal(ArticleCard.Unpack(article.Card).Title);
    }

    public static void Emit(SourceWriter writer, NamedShard shard, int row, EmitContext context)
    {
        var name = shard.Names[row];
        var article = shard.Shard.Articles[row];
        var title = ArticleDocs.Title(ArticleCard.Unpack(article.Card));
        var members = context.Options.Symbols == SymbolLevel.Citations ? PackedMembers.Unpack(article.Members) : [];
        writer.Line();
        writer.Line(XmlDoc.Summary(title));
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " sealed partial class " + TypeName(name) + " : " + context.ArticleBase))
        {
            writer.Line("internal static readonly " + TypeName(name) + " Instance = new " + TypeName(name) + "();");
            writer.Line();
            writer.Line("private " + TypeName(name) + "() : base(" + Arguments(shard.Shard, row) + ") { }");
            if (members.Count > 0)
                CitationsMember(writer, CitationListEmitter.TypeName(name));
        }

        if (members.Count > 0)
            CitationListEmitter.Emit(writer, name, title, article.File, members, context);
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
