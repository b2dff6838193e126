using CorpusSdk.Generators.Packing;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading.Encoding;

namespace CorpusSdk.Generators.Emit;

/// <summary>
/// Writes the articles of a shard as rows of one class, for corpora too large for a class per article. What a constructor is given elsewhere comes from a
/// table here: an assembly holds no more than 16 MB of string literals.
/// </summary>
internal static class UnnamedArticleEmitter
{
    /// <summary>Writes the body of the method that fills the rows of the shard.</summary>
    public static void Fill(SourceWriter writer, Shard shard, EmitContext context)
    {
        var heads = new HeadsEncoder();
        foreach (var article in shard.Articles)
            heads.Add(article.Id, article.File, ArticleCard.Unpack(article.Card).Title);
        writer.Line("var heads = new global::CorpusSdk.Generated.ArticleHeads(" + Ascii.Literal(heads.ToString()) + "u8);");
        writer.Line("for (var row = 0; row < articles.Length; row++)");
        writer.Line(
            "    articles[row] = new "
                + context.Typed
                + TypeName(shard.Number)
                + "(this, row, heads.Next(), heads.Next(), heads.NextOrNull());"
        );
    }

    public static void Emit(SourceWriter writer, Shard shard, EmitContext context)
    {
        var type = TypeName(shard.Number);
        writer.Line();
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block("internal sealed class " + type + " : " + context.ArticleBase))
        {
            writer.Line("internal " + type + "(global::CorpusSdk.Generated.Shard shard, int row, string id, string file, string title)");
            writer.Line("    : base(shard, row, id, file, title) { }");
        }
    }

    private static string TypeName(int shard) => ShardEmitter.TypeName(shard) + "Row";
}
