using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Reading.Checks;

/// <summary>What is said about documents because of other ones.</summary>
internal static class CorpusFindings
{
    private const int MaximumNamed = 8;

    /// <param name="heads">One head per id, by id.</param>
    /// <param name="clashes">Files that were left out.</param>
    /// <param name="names">The members of the articles.</param>
    /// <param name="aliases">Former names of the articles.</param>
    /// <param name="model">Sources and entities of the corpus.</param>
    public static IEnumerable<FileFinding> Of(
        EquatableArray<ArticleHead> heads,
        EquatableArray<IdClash> clashes,
        NameTable names,
        AliasTable aliases,
        CatalogueModel model
    ) =>
        [
            .. clashes.Select(c => Start(c.LeftOut, FileRules.SameId, c.Kept, c.LeftOut, c.Id)),
            .. names.Ambiguous.Select(n => SameTitle(n, heads)),
            .. aliases.Clashes.Select(c => Start(c.File, MetadataRules.AliasTaken, c.Alias, c.Id, c.Owner)),
            .. UnresolvedFields.Of(heads, model),
        ];

    /// <summary>What is said about sidecars whose document is not there.</summary>
    /// <param name="sidecars">Paths of the sidecars, relative to the corpus root.</param>
    /// <param name="documents">Paths of the documents, likewise.</param>
    public static IEnumerable<FileFinding> Orphans(IEnumerable<string> sidecars, IEnumerable<string> documents)
    {
        var expected = new HashSet<string>(documents.Select(MetadataStage.SidecarOf), System.StringComparer.Ordinal);
        return sidecars.Where(s => !expected.Contains(s)).Select(s => Start(s, MetadataRules.OrphanSidecar, WithoutExtension(s)));
    }

    /// <summary>Which entries of the entity registry no article mentions.</summary>
    public static IEnumerable<Finding> Unused(EntitySettings settings, IEnumerable<ArticleHead> heads) =>
        settings.Unused(heads.SelectMany(h => h.Names.Entities).Select(e => EntityReading.KeyOf(e.Kind, e.Id)));

    private static FileFinding SameTitle(AmbiguousName name, EquatableArray<ArticleHead> heads)
    {
        var file = heads.First(h => h.Id == name.Members[0].Id).File;
        var members = name.Members.Take(MaximumNamed).Select(m => m.Name + " ('" + m.Id + "')");
        var rest = name.Members.Count > MaximumNamed ? ", \u2026" : "";
        return Start(file, FileRules.SameTitle, name.Name, string.Join(", ", members) + rest);
    }

    private static FileFinding Start(string file, FindingRule rule, params string[] arguments) =>
        new(file, FindingPlace.AtStart(rule, arguments));

    private static string WithoutExtension(string sidecar) => sidecar.Substring(0, sidecar.Length - MetadataStage.SidecarExtension.Length);
}
