using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Naming;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Says what there is to say about the corpus as a whole.</summary>
internal static class CorpusDiagnostics
{
    /// <summary>Above this number of documents the level of symbols has to be chosen.</summary>
    public const int LargeCorpus = 2000;

    private const int MaximumNamed = 8;

    public static DiagnosticList Of(Manifest manifest, CorpusOptions options)
    {
        var diagnostics = new List<DiagnosticInfo>(options.Problems);
        if (options.OldLanguage is not null)
            diagnostics.Add(DiagnosticInfo.Of(Rules.LanguageTooOld, null, options.OldLanguage));
        if (options.NamespaceHidesClass)
            diagnostics.Add(DiagnosticInfo.Of(Rules.NamespaceIsClass, null, options.Namespace, options.ClassName));
        var documents = manifest.Documents.Count;
        if (documents == 0)
            diagnostics.Add(DiagnosticInfo.Of(Rules.NoDocuments, null, FolderName(manifest.Root), options.ClassName));
        if (documents > LargeCorpus && !options.SymbolsChosen)
            diagnostics.Add(DiagnosticInfo.Of(Rules.LevelNotChosen, null, Number(documents), Number(LargeCorpus)));
        return DiagnosticList.Of(diagnostics);
    }

    public static DiagnosticList Of(CorpusIndex index, Manifest? manifest) =>
        DiagnosticList.Of([
            index.Names.Failure,
            index.Catalogue.Failure,
            .. index.Clashes.Select(c => SameId(c, manifest)),
            .. index.Names.Value.Ambiguous.Select(n => SameTitle(n, index, manifest)),
            .. index.Aliases.Clashes.Select(c => AliasTaken(c, manifest)),
            .. UnresolvedFields.Of(index, manifest),
        ]);

    private static DiagnosticInfo AliasTaken(AliasClash clash, Manifest? manifest) =>
        DiagnosticInfo.Of(MetadataRules.AliasTaken, StartOf(clash.File, manifest), clash.Alias, clash.Id, clash.Owner);

    private static DiagnosticInfo SameId(IdClash clash, Manifest? manifest) =>
        DiagnosticInfo.Of(Rules.SameId, StartOf(clash.LeftOut, manifest), clash.Kept, clash.LeftOut, clash.Id);

    private static DiagnosticInfo SameTitle(AmbiguousName name, CorpusIndex index, Manifest? manifest)
    {
        var file = index.Heads.First(h => h.Id == name.Members[0].Id).File;
        var members = name.Members.Take(MaximumNamed).Select(m => m.Name + " ('" + m.Id + "')");
        var rest = name.Members.Count > MaximumNamed ? ", \u2026" : "";
        return DiagnosticInfo.Of(Rules.SameTitle, StartOf(file, manifest), name.Name, string.Join(", ", members) + rest);
    }

    private static LocationInfo StartOf(string file, Manifest? manifest) => LocationInfo.StartOf(manifest?.FullPath(file) ?? file);

    /// <summary>The folder without the path of the machine.</summary>
    private static string FolderName(string root)
    {
        var path = root.TrimEnd('/');
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
