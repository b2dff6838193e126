using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Grouping;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>
/// Writes groups of articles: a member of <c>Articles</c> and a class for each, which the shards add the members of articles to. In the class only
/// <see cref="Instance"/> and members of articles stand beside what the base class has.
/// </summary>
internal static class GroupEmitter
{
    // No title gives an identifier with a small letter after the underscore it begins with, or one that ends like the name of the class.
    private const string Instance = "_instance";
    private const string TypeSuffix = "_Group";

    public static string TypeName(string name) => Ascii.Identifier(name) + TypeSuffix;

    /// <summary>The class that groups derive from.</summary>
    public static string Base(EmitContext context) => "global::CorpusSdk.ArticleGroup<" + context.ArticleBase + ">";

    /// <summary>The member of <c>Articles</c> that gives the group.</summary>
    public static void Member(SourceWriter writer, GroupMembers group, EmitContext context)
    {
        var type = TypeName(group.Name);
        writer.Line();
        writer.Line(GroupDocs.Summary(group.Group));
        writer.Line("public " + type + " " + Ascii.Identifier(group.Name) + " => " + context.Typed + type + "." + Instance + ";");
    }

    /// <summary>The class of the group, with what belongs to no shard.</summary>
    public static void Class(SourceWriter writer, GroupMembers group, EmitContext context)
    {
        var type = TypeName(group.Name);
        writer.Line();
        writer.Line(GroupDocs.Summary(group.Group));
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(context.Visibility + " sealed partial class " + type + " : " + Base(context)))
        {
            writer.Line("internal static readonly " + type + " " + Instance + " = new " + type + "();");
            writer.Line();
            writer.Line(
                "private " + type + "() : base(" + context.Typed + "CorpusTables.Instance, " + Ascii.Literal(group.Group.Key) + ") { }"
            );
            foreach (var name in group.Ambiguous)
                AmbiguousMember.Write(writer, "global::CorpusSdk.Article", name, "articles");
            foreach (var alias in group.Aliases)
                FormerMember.Write(writer, alias, context);
        }
    }

    /// <summary>The groups that have articles in a shard, by name, each with its rows.</summary>
    public static IEnumerable<IGrouping<MemberName, int>> RowsByGroup(NamedShard shard) =>
        Enumerable.Range(0, shard.Groups.Count).GroupBy(row => shard.Groups[row]).OrderBy(g => g.Key.Name, StringComparer.Ordinal);

    /// <summary>The method of a shard that tells the rows of a group.</summary>
    public static void Rows(SourceWriter writer, NamedShard shard)
    {
        writer.Line();
        using (writer.Block("protected override int[] RowsOf(string group)"))
        using (writer.Block("switch (group)"))
        {
            foreach (var group in RowsByGroup(shard))
            {
                var rows = string.Join(", ", group.Select(row => row.ToString(CultureInfo.InvariantCulture)));
                writer.Line("case " + Ascii.Literal(group.Key.Id) + ": return new int[] { " + rows + " };");
            }

            writer.Line("default: return base.RowsOf(group);");
        }
    }
}
