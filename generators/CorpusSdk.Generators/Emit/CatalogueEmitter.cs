using System.Globalization;
using System.Linq;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Encoding;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes <c>Corpus.Catalogue.g.cs</c>: the tables of the corpus and the typed lists of sources, publications and entities.</summary>
internal static class CatalogueEmitter
{
    public const string HintName = "Corpus.Catalogue.g.cs";

    public static string Emit(CatalogueInput input, EmitContext context)
    {
        var writer = EmitContext.Begin(nullable: true);
        using (writer.Block("namespace " + context.TypedNamespace))
        {
            Tables(writer, input, context);
            ArticleListEmitter.Emit(writer, input.Summary.Articles, context);
            Sources(writer, input.Summary.Model, context);
            Publications(writer, input.Summary.Model, context);
            foreach (var list in EntityList.All)
                Entities(writer, input.Summary.Model, list, context);
        }

        return writer.ToString();
    }

    private static void Tables(SourceWriter writer, CatalogueInput input, EmitContext context)
    {
        writer.Line("/// <summary>What the compiler found in the articles.</summary>");
        writer.Line(EmitContext.GeneratedCode);
        TableAttribute.Write(writer, CatalogueEncoder.Encode(input.Summary.Model));
        using (writer.Block("internal sealed partial class CorpusTables : global::CorpusSdk.Generated.CorpusModel"))
        {
            writer.Line("internal static readonly CorpusTables Instance = new CorpusTables();");
            writer.Line();
            string[] lists = ["Articles", "Sources", "Publications", .. EntityList.All.Select(l => l.Name)];
            using (
                writer.Block(
                    "private CorpusTables() : base("
                        + Ascii.Literal(context.Options.ClassName)
                        + ", "
                        + Ascii.Literal(EmitContext.Version)
                        + ")"
                )
            )
            {
                foreach (var list in lists)
                    writer.Line(list + " = new " + context.Typed + list + "(this);");
            }

            writer.Line();
            foreach (var list in lists)
                writer.Line("internal new readonly " + context.Typed + list + " " + list + ";");
            writer.Line();
            writer.Line("protected override int ShardCount => " + input.Shards.Count.ToString(CultureInfo.InvariantCulture) + ";");
            writer.Line();
            writer.Line("protected override global::CorpusSdk.Generated.Shard? ShardAt(int number) => number switch");
            writer.Line("{");
            foreach (var shard in input.Shards.Items)
                writer.Line("    " + shard.ToString(CultureInfo.InvariantCulture) + " => " + ShardEmitter.TypeName(shard) + "(),");
            writer.Line("    _ => null,");
            writer.Line("};");
        }
    }

    private static void Sources(SourceWriter writer, CatalogueModel model, EmitContext context)
    {
        var names = UniqueNames.Assign(model.Sources.Select(s => Request(s.Id, s.Name, "Source")), "Sources");
        var list = new MemberList("Sources", "global::CorpusSdk.SourceList", "global::CorpusSdk.Source", "Source", "The cited sources.");
        using (list.Open(writer, context))
        {
            foreach (var source in model.Sources)
                list.Member(writer, context, names[source.Id], source.Id, CatalogueDocs.Source(source));
            list.Ambiguous(writer, names.Ambiguous, "sources");
        }
    }

    private static void Publications(SourceWriter writer, CatalogueModel model, EmitContext context)
    {
        var names = UniqueNames.Assign(model.Publications.Select(p => Request(p.Id, p.Name, "Publication")), "Publications");
        var list = new MemberList(
            "Publications",
            "global::CorpusSdk.PublicationList",
            "global::CorpusSdk.Publication",
            "Publication",
            "The publications that articles appeared in."
        );
        using (list.Open(writer, context))
        {
            foreach (var publication in model.Publications)
                list.Member(writer, context, names[publication.Id], publication.Id, CatalogueDocs.Publication(publication));
            list.Ambiguous(writer, names.Ambiguous, "publications");
        }
    }

    private static void Entities(SourceWriter writer, CatalogueModel model, EntityList kind, EmitContext context)
    {
        var entities = model.Entities.Where(e => e.Kind == kind.Kind).ToArray();
        var names = UniqueNames.Assign(entities.Select(e => Request(e.Id, e.Name, kind.Type)), kind.Name);
        var type = "global::CorpusSdk." + kind.Type;
        var list = new MemberList(
            kind.Name,
            "global::CorpusSdk.EntityList<" + type + ">",
            type,
            "Entity<" + type + ">",
            "The " + kind.Many + "."
        );
        using (list.Open(writer, context))
        {
            foreach (var entity in entities)
                list.Member(writer, context, names[entity.Id], entity.Id, CatalogueDocs.Entity(entity, kind));
            list.Ambiguous(writer, names.Ambiguous, "entities");
        }
    }

    private static NameRequest Request(string id, string name, string fallback)
    {
        var wanted = IdentifierMaker.FromText(name);
        return new(id, wanted.Length == 0 ? fallback : wanted);
    }
}
