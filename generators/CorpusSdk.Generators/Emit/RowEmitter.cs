using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>
/// Writes the methods of a shard that make its articles and their citations. Articles without fields or citations of their own are those of the runtime.
/// </summary>
internal static class RowEmitter
{
    public static void Emit(SourceWriter writer, NamedShard shard, EmitContext context)
    {
        if (context.HasCitations)
        {
            Fill(writer, shard, context);
            Citations(writer, shard);
        }
        else if (context.HasFields)
            Fill(writer, context);
    }

    private static void Fill(SourceWriter writer, NamedShard shard, EmitContext context)
    {
        writer.Line();
        using (FillMethod(writer))
        {
            for (var row = 0; row < shard.Names.Count; row++)
            {
                var number = ArticleCode.Row(row);
                writer.Line("articles[" + number + "] = new " + ArticleCode.Type(shard.Names[row], context) + "(this, " + number + ");");
            }
        }
    }

    private static void Fill(SourceWriter writer, EmitContext context)
    {
        writer.Line();
        using (FillMethod(writer))
        {
            writer.Line("for (var row = 0; row < articles.Length; row++)");
            writer.Line("    articles[row] = new " + context.ArticleBase + "(this, row);");
        }
    }

    private static Block FillMethod(SourceWriter writer) =>
        writer.Block("protected override void Fill(" + ShardAliases.Article + "[] articles)");

    private static void Citations(SourceWriter writer, NamedShard shard)
    {
        writer.Line();
        using (
            writer.Block(
                "protected override " + ShardAliases.CitationList + " CreateCitations(" + ShardAliases.Article + " article, int row)"
            )
        )
        using (writer.Block("switch (row)"))
        {
            for (var row = 0; row < shard.Names.Count; row++)
            {
                var type = CitationListEmitter.TypeName(shard.Names[row]);
                writer.Line("case " + ArticleCode.Row(row) + ": return new " + type + "(article);");
            }

            writer.Line("default: return base.CreateCitations(article, row);");
        }
    }
}
