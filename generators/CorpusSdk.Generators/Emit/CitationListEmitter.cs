using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>
/// Writes the typed citations of an article: a class with a field for each, set when the list is made. It has no attribute that tells a generated class, as
/// the list of articles has: the compiler takes half a millisecond to bind one. The article itself has none: a class with the members that it would need
/// cost a fifth of the compiler's time.
/// </summary>
internal static class CitationListEmitter
{
    // The compiler binds one call of eight arguments in half of the time of eight assignments.
    private const int MostAtOnce = 8;

    public static string TypeName(string article) => Ascii.Identifier(article) + "Citations";

    public static void Emit(SourceWriter writer, NamedShard shard, int row, EmitContext context)
    {
        var article = shard.Shard.Articles[row];
        var members = PackedMembers.Unpack(article.Members);
        var type = TypeName(shard.Names[row]);
        writer.Line();
        writer.Line(XmlDoc.Summary("The citations of " + ArticleDocs.Title(ArticleCard.Unpack(article.Card)) + ", a member for each."));
        using (writer.Block(context.Visibility + " sealed partial class " + type + " : " + ShardAliases.CitationList))
        {
            var constructor = "internal " + type + "(" + ShardAliases.Article + " article) : base(article)";
            if (members.Count == 0)
                writer.Line(constructor + " { }");
            else
            {
                using (writer.Block(constructor))
                    Assignments(writer, members, type);
            }

            foreach (var citation in members)
            {
                writer.Line();
                writer.Line(CitationDocs.Summary(citation, article.File));
                writer.Line("public readonly " + ShardAliases.Citation + " " + Field(citation, type) + ";");
            }
        }
    }

    private static void Assignments(SourceWriter writer, IReadOnlyList<CitationMember> members, string type)
    {
        for (var start = 0; start < members.Count; )
        {
            var end = start + 1;
            while (end < members.Count && end - start < MostAtOnce && members[end].Index == members[end - 1].Index + 1)
                end++;
            var fields = string.Join(", ", members.Skip(start).Take(end - start).Select(c => "out " + Field(c, type)));
            writer.Line("base.Take(" + members[start].Index.ToString(CultureInfo.InvariantCulture) + ", " + fields + ");");
            start = end;
        }
    }

    /// <summary>A member cannot be called like its type.</summary>
    private static string Field(CitationMember citation, string type)
    {
        var field = Ascii.Identifier(citation.Name);
        return field == type ? field + "_" : field;
    }
}
