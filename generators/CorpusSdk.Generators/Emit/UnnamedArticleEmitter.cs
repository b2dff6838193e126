using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the articles of a shard as rows of one class, for corpora too large for a class per article.</summary>
internal static class UnnamedArticleEmitter
{
    /// <summary>Writes the body of the method that fills the rows of the shard.</summary>
    public static void Fill(SourceWriter writer, Shard shard, EmitContext context)
    {
        writer.Line("for (var row = 0; row < articles.Length; row++)");
        writer.Line("    articles[row] = new " + context.Typed + TypeName(shard.Number) + "(this, row);");
    }

    public static void Emit(SourceWriter writer, Shard shard, EmitContext context)
    {
        var type = TypeName(shard.Number);
        writer.Line();
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block("internal sealed class " + type + " : " + context.ArticleBase))
            writer.Line("internal " + type + "(global::CorpusSdk.Generated.Shard shard, int row) : base(shard, row) { }");
    }

    private static string TypeName(int shard) => ShardEmitter.TypeName(shard) + "Row";
}
