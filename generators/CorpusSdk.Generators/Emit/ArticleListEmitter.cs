namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the part of <c>Articles</c> that belongs to no shard.</summary>
internal static class ArticleListEmitter
{
    public static void Emit(SourceWriter writer, CatalogueSummary summary, EmitContext context)
    {
        var list = context.HasFields ? "global::CorpusSdk.ArticleList<" + context.ArticleBase + ">" : "global::CorpusSdk.ArticleList";
        writer.Line();
        writer.Line("/// <summary>The articles of the corpus.</summary>");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " sealed partial class Articles : " + list))
        {
            writer.Line("internal Articles(global::CorpusSdk.Generated.CorpusModel model) : base(model) { }");
            if (context.Options.Symbols == Pipeline.SymbolLevel.Catalogue)
                return;
            foreach (var name in summary.AmbiguousArticles)
                AmbiguousMember.Write(writer, "global::CorpusSdk.Article", name, "articles");
            foreach (var alias in summary.Aliases)
                FormerMember.Write(writer, alias, context);
        }
    }
}
