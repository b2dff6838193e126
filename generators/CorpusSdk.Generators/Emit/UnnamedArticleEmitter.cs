using System.Globalization;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the articles of a shard as rows of one class, for corpora too large for a class per article.</summary>
internal static class UnnamedArticleEmitter
{
    public static string Instance(int shard, int row) => TypeName(shard) + ".Rows[" + row.ToString(CultureInfo.InvariantCulture) + "]";

    public static void Emit(SourceWriter writer, Shard shard, EmitContext context)
    {
        var type = TypeName(shard.Number);
        writer.Line();
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block("internal sealed class " + type + " : " + context.ArticleBase))
        {
            writer.Line("internal static readonly " + type + "[] Rows = new " + type + "[]");
            writer.Line("{");
            for (var row = 0; row < shard.Articles.Count; row++)
                writer.Line("    new " + type + "(" + ArticleEmitter.Arguments(shard, row) + "),");
            writer.Line("};");
            writer.Line();
            writer.Line("private " + type + "(global::CorpusSdk.Generated.Shard shard, int row, string id, string file, string title)");
            writer.Line("    : base(shard, row, id, file, title) { }");
        }
    }

    private static string TypeName(int shard) => ShardEmitter.TypeName(shard) + "Row";
}
