using CorpusSdk.Generators.Naming;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the part of <c>Articles</c> that belongs to no shard.</summary>
internal static class ArticleListEmitter
{
    public static void Emit(SourceWriter writer, EquatableArray<AmbiguousName> ambiguous, EmitContext context)
    {
        writer.Line();
        writer.Line("/// <summary>The articles of the corpus.</summary>");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " sealed partial class Articles : global::CorpusSdk.ArticleList"))
        {
            writer.Line("internal Articles(global::CorpusSdk.Generated.CorpusModel model) : base(model) { }");
            if (context.Options.Symbols == Pipeline.SymbolLevel.Catalogue)
                return;
            foreach (var name in ambiguous)
                AmbiguousMember.Write(writer, "global::CorpusSdk.Article", name, "articles");
        }
    }
}
