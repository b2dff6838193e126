using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes the typed citations of an article: a field for each, set when the list is made.</summary>
internal static class CitationListEmitter
{
    // The compiler binds one call of eight arguments in half of the time of eight assignments.
    private const int MostAtOnce = 8;

    public static void Emit(SourceWriter writer, string file, IReadOnlyList<CitationMember> members)
    {
        const string type = ReservedNames.CitationMembers;
        writer.Line();
        writer.Line("/// <summary>The citations of this article, a member for each.</summary>");
        writer.Line("public new " + type + " Citations => (" + type + ")base.Citations;");
        writer.Line();
        writer.Line("protected override global::CorpusSdk.CitationList CreateCitations() => new " + type + "(this);");
        writer.Line();
        writer.Line("/// <summary>The citations of this article, a member for each.</summary>");
        using (writer.Block("public sealed partial class " + type + " : global::CorpusSdk.CitationList"))
        {
            using (writer.Block("internal " + type + "(global::CorpusSdk.Article article) : base(article)"))
                Assignments(writer, members);

            foreach (var citation in members)
            {
                writer.Line();
                writer.Line(CitationDocs.Summary(citation, file));
                writer.Line("public readonly global::CorpusSdk.Citation " + Field(citation) + ";");
            }
        }
    }

    private static void Assignments(SourceWriter writer, IReadOnlyList<CitationMember> members)
    {
        for (var start = 0; start < members.Count; )
        {
            var end = start + 1;
            while (end < members.Count && end - start < MostAtOnce && members[end].Index == members[end - 1].Index + 1)
                end++;
            var fields = string.Join(", ", members.Skip(start).Take(end - start).Select(c => "out " + Field(c)));
            writer.Line("base.Take(" + members[start].Index.ToString(CultureInfo.InvariantCulture) + ", " + fields + ");");
            start = end;
        }
    }

    /// <summary>A member cannot be called like its type.</summary>
    private static string Field(CitationMember citation)
    {
        var field = Ascii.Identifier(citation.Name);
        return field == ReservedNames.CitationMembers ? field + "_" : field;
    }
}
