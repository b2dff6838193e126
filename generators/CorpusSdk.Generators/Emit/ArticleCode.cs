using System.Globalization;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>What generated code says where it means an article.</summary>
internal static class ArticleCode
{
    /// <summary>The type of an article by its member name: that of all articles, or the same with the class of its citations.</summary>
    public static string Type(string name, EmitContext context) =>
        context.ArticleBase + (context.HasCitations ? "<" + CitationListEmitter.TypeName(name) + ">" : "");

    /// <summary>The member that gives the article in a row of a shard.</summary>
    public static string Member(NamedShard shard, int row, EmitContext context)
    {
        var name = shard.Names[row];
        // Rows are of the type that is known of all articles without fields.
        var isKnown = !context.HasCitations && !context.HasFields;
        var type = isKnown ? ShardAliases.Article : Type(name, context);
        var cast = isKnown ? "" : "(" + type + ")";
        return "public " + type + " " + Ascii.Identifier(name) + " => " + cast + ShardAliases.Shard + ".Instance.At(" + Row(row) + ");";
    }

    public static string Row(int row) => row.ToString(CultureInfo.InvariantCulture);
}
