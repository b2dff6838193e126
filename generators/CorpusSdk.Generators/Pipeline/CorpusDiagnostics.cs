using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Comparison;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Says what there is to say about the corpus as a whole.</summary>
internal static class CorpusDiagnostics
{
    /// <summary>Above this number of documents the level of symbols has to be chosen.</summary>
    public const int LargeCorpus = 2000;

    public static DiagnosticList Of(Manifest manifest, CorpusOptions options)
    {
        var diagnostics = new List<DiagnosticInfo>(options.Problems);
        if (options.OldLanguage is not null)
            diagnostics.Add(DiagnosticInfo.Of(Rules.LanguageTooOld, null, options.OldLanguage));
        if (options.NamespaceHidesClass)
            diagnostics.Add(DiagnosticInfo.Of(Rules.NamespaceIsClass, null, options.Namespace, options.ClassName));
        var documents = manifest.Documents.Count;
        if (documents == 0)
            diagnostics.Add(DiagnosticInfo.Of(FileRules.NoDocuments, null, FolderName(manifest.Root), options.ClassName));
        if (documents > LargeCorpus && !options.SymbolsChosen)
            diagnostics.Add(DiagnosticInfo.Of(Rules.LevelNotChosen, null, Number(documents), Number(LargeCorpus)));
        return DiagnosticList.Of(diagnostics);
    }

    public static DiagnosticList Of(CorpusIndex index, Outcome<CatalogueModel> catalogue, Manifest? manifest) =>
        DiagnosticList.Of([
            index.Names.Failure,
            index.Groups.Failure,
            catalogue.Failure,
            .. CorpusFindings
                .Of(index.Heads, index.Clashes, index.Names.Value, index.Aliases, catalogue.Value)
                .Select(f => DiagnosticInfo.Of(f.Finding, manifest?.FullPath(f.File) ?? f.File)),
        ]);

    public static DiagnosticList Of(EquatableArray<ReferenceCandidates> candidates, ReferenceTargets targets) =>
        DiagnosticList.Of(candidates.SelectMany(c => UnresolvedReferences.Of(c, targets).Select(f => DiagnosticInfo.Of(f, c.Path))));

    /// <summary>What there is to say about the documents against each other.</summary>
    public static DiagnosticList Compare(ImmutableArray<PackedTraits?> traits, Manifest? manifest, CancellationToken cancellation)
    {
        var found = Outcome<DiagnosticList>.Of(
            Checkpoint.Compare,
            () =>
                DiagnosticList.Of(
                    CorpusComparison
                        .Of(traits.OfType<PackedTraits>().Select(t => t.Unpack()), cancellation)
                        .Select(f => DiagnosticInfo.Of(f.Finding, manifest?.FullPath(f.File) ?? f.File))
                ),
            static () => DiagnosticList.Of(),
            cancellation
        );
        return DiagnosticList.Of([.. found.Value.Items, found.Failure]);
    }

    /// <summary>The folder without the path of the machine.</summary>
    private static string FolderName(string root)
    {
        var path = root.TrimEnd('/');
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
