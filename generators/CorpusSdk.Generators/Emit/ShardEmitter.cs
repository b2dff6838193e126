using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading.Encoding;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes <c>Corpus.Articles.NN.g.cs</c>: the table of a shard and its articles.</summary>
internal static class ShardEmitter
{
    public static string HintName(int shard) => "Corpus.Articles." + Digits(shard) + ".g.cs";

    public static string TypeName(int shard) => "Shard" + Digits(shard);

    public static string Emit(NamedShard shard, EmitContext context, CancellationToken cancellation)
    {
        foreach (var article in shard.Shard.Articles)
            Checkpoint.Pass(Checkpoint.EmitShard, article.Id);
        var writer = EmitContext.Begin(nullable: false);
        using (writer.Block("namespace " + context.TypedNamespace))
        {
            if (context.Options.Symbols != SymbolLevel.Catalogue || context.HasFields)
                ShardAliases.Write(writer, TypeName(shard.Shard.Number), context);
            Table(writer, shard, context);
            if (context.Options.Symbols != SymbolLevel.Catalogue)
                Members(writer, shard, context);
            if (context.HasCitations)
                Citations(writer, shard, context, cancellation);
        }

        return writer.ToString();
    }

    private static void Table(SourceWriter writer, NamedShard shard, EmitContext context)
    {
        var type = TypeName(shard.Shard.Number);
        writer.Line(EmitContext.GeneratedCode);
        TableAttribute.Write(writer, ShardEncoder.Encode([.. shard.Shard.Articles.Select(a => a.TableRow)]));
        using (writer.Block("internal sealed class " + type + " : global::CorpusSdk.Generated.Shard"))
        {
            writer.Line("internal static readonly " + type + " Instance = new " + type + "();");
            writer.Line();
            writer.Line("private " + type + "() : base(CorpusTables.Instance) { }");
            RowEmitter.Emit(writer, shard, context);
            if (shard.Groups.Count > 0)
                GroupEmitter.Rows(writer, shard);
        }

        // A method for each, so that the runtime loads the class of the shard that is asked for and no other.
        using (writer.Block("partial class CorpusTables"))
            writer.Line("private static global::CorpusSdk.Generated.Shard " + type + "() => " + context.Typed + type + ".Instance;");
    }

    private static void Members(SourceWriter writer, NamedShard shard, EmitContext context)
    {
        if (shard.Groups.Count == 0)
            Members(writer, "Articles", shard, [.. Enumerable.Range(0, shard.Names.Count)], context);
        foreach (var group in GroupEmitter.RowsByGroup(shard))
            Members(writer, GroupEmitter.TypeName(group.Key.Name), shard, [.. group], context);
    }

    private static void Members(SourceWriter writer, string list, NamedShard shard, IReadOnlyList<int> rows, EmitContext context)
    {
        writer.Line();
        IdAttribute.Write(writer, rows.Select(row => new KeyValuePair<string, string>(shard.Names[row], shard.Shard.Articles[row].Id)));
        using (writer.Block("partial class " + list))
        {
            var isFirst = true;
            foreach (var row in rows)
            {
                if (!isFirst)
                    writer.Line();
                isFirst = false;
                var article = shard.Shard.Articles[row];
                writer.Line(ArticleDocs.Summary(ArticleCard.Unpack(article.Card), article.File));
                writer.Line(ArticleCode.Member(shard, row, context));
            }
        }
    }

    private static void Citations(SourceWriter writer, NamedShard shard, EmitContext context, CancellationToken cancellation)
    {
        for (var row = 0; row < shard.Names.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            CitationListEmitter.Emit(writer, shard, row, context);
        }
    }

    private static string Digits(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
