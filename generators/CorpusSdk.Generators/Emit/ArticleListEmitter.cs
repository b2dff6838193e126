using CorpusSdk.Generators.Grouping;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the part of <c>Articles</c> that belongs to no shard.</summary>
internal static class ArticleListEmitter
{
    public static void Emit(SourceWriter writer, ArticleMembers members, EmitContext context)
    {
        var list = context.HasFields ? "global::CorpusSdk.ArticleList<" + context.ArticleBase + ">" : "global::CorpusSdk.ArticleList";
        var hasMembers = context.Options.Symbols != Pipeline.SymbolLevel.Catalogue;
        writer.Line();
        writer.Line("/// <summary>The articles of the corpus.</summary>");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " sealed partial class Articles : " + list))
        {
            writer.Line("internal Articles(global::CorpusSdk.Generated.CorpusModel model) : base(model) { }");
            if (!hasMembers)
                return;
            foreach (var group in members.Groups)
                GroupEmitter.Member(writer, group, context);
            var isGrouped = members.Groups.Count > 0;
            foreach (var name in members.Ambiguous)
                AmbiguousMember.Write(
                    writer,
                    isGrouped ? GroupEmitter.Base(context) : "global::CorpusSdk.Article",
                    name,
                    isGrouped ? "groups of articles" : "articles"
                );
            foreach (var alias in members.Aliases)
                FormerMember.Write(writer, alias, context);
        }

        foreach (var group in members.Groups)
            GroupEmitter.Class(writer, group, context);
    }
}
