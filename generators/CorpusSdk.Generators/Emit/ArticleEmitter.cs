using System.Globalization;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>
/// Writes the class of an article. It has no attribute that tells a generated class, as the list of articles has: the compiler takes half a millisecond to
/// bind one.
/// </summary>
internal static class ArticleEmitter
{
    public static string TypeName(string name) => Ascii.Identifier(name) + "Article";

    public static void Emit(SourceWriter writer, NamedShard shard, int row, EmitContext context)
    {
        var type = TypeName(shard.Names[row]);
        var article = shard.Shard.Articles[row];
        var members = context.Options.Symbols == SymbolLevel.Citations ? PackedMembers.Unpack(article.Members) : [];
        var arguments = ShardEmitter.TypeName(shard.Shard.Number) + ".Instance, " + row.ToString(CultureInfo.InvariantCulture);
        writer.Line();
        writer.Line(XmlDoc.Summary(ArticleDocs.Title(ArticleCard.Unpack(article.Card))));
        using (writer.Block(context.Visibility + " sealed partial class " + type + " : " + context.ArticleBase))
        {
            writer.Line("internal static readonly " + type + " Instance = new " + type + "();");
            writer.Line();
            writer.Line("private " + type + "() : base(" + arguments + ") { }");
            if (members.Count > 0)
                CitationListEmitter.Emit(writer, article.File, members);
        }
    }
}
