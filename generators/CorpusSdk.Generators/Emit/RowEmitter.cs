using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes what makes the articles of a shard, and their citations.</summary>
internal static class RowEmitter
{
    /// <summary>Writes the methods of a shard.</summary>
    public static void Methods(SourceWriter writer, NamedShard shard, EmitContext context)
    {
        using (writer.Block("protected override void Fill(global::CorpusSdk.Article[] articles)"))
        {
            if (context.HasCitations)
                Instances(writer, shard, context);
            else
                Loop(writer, shard.Shard);
        }

        if (context.HasCitations)
            Citations(writer, shard);
    }

    /// <summary>Writes the class of the articles of a shard, where none has a type of its own.</summary>
    public static void Class(SourceWriter writer, Shard shard, EmitContext context)
    {
        var type = TypeName(shard.Number);
        writer.Line();
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block("internal sealed class " + type + " : " + context.ArticleBase))
            writer.Line("internal " + type + "(global::CorpusSdk.Generated.Shard shard, int row) : base(shard, row) { }");
    }

    private static void Instances(SourceWriter writer, NamedShard shard, EmitContext context)
    {
        for (var row = 0; row < shard.Names.Count; row++)
        {
            var number = ArticleCode.Row(row);
            writer.Line("articles[" + number + "] = new " + ArticleCode.Type(shard.Names[row], context) + "(this, " + number + ");");
        }
    }

    private static void Loop(SourceWriter writer, Shard shard)
    {
        writer.Line("for (var row = 0; row < articles.Length; row++)");
        writer.Line("    articles[row] = new " + TypeName(shard.Number) + "(this, row);");
    }

    private static void Citations(SourceWriter writer, NamedShard shard)
    {
        writer.Line();
        using (
            writer.Block("protected override global::CorpusSdk.CitationList CreateCitations(global::CorpusSdk.Article article, int row)")
        )
        using (writer.Block("switch (row)"))
        {
            for (var row = 0; row < shard.Names.Count; row++)
                writer.Line(
                    "case " + ArticleCode.Row(row) + ": return new " + CitationListEmitter.TypeName(shard.Names[row]) + "(article);"
                );
            writer.Line("default: return base.CreateCitations(article, row);");
        }
    }

    private static string TypeName(int shard) => ShardEmitter.TypeName(shard) + "Row";
}
