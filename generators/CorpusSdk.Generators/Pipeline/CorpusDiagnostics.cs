using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Naming;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Says what there is to say about the corpus as a whole.</summary>
internal static class CorpusDiagnostics
{
    /// <summary>Above this number of documents the level of symbols has to be chosen.</summary>
    public const int LargeCorpus = 2000;

    private const int MaximumNamed = 8;

    public static EquatableArray<DiagnosticInfo> OfSettings(Manifest? manifest, CorpusOptions options, string? oldLanguage)
    {
        if (manifest is null)
            return default;
        var diagnostics = new List<DiagnosticInfo>(options.Problems);
        if (oldLanguage is not null)
            diagnostics.Add(DiagnosticInfo.Of(Rules.LanguageTooOld, null, oldLanguage));
        if (options.NamespaceHidesClass)
            diagnostics.Add(DiagnosticInfo.Of(Rules.NamespaceIsClass, null, options.Namespace, options.ClassName));
        var documents = manifest.Documents.Count;
        if (documents == 0)
            diagnostics.Add(DiagnosticInfo.Of(Rules.NoDocuments, null, FolderName(manifest.Root), options.ClassName));
        if (documents > LargeCorpus && !options.SymbolsChosen)
            diagnostics.Add(DiagnosticInfo.Of(Rules.LevelNotChosen, null, Number(documents), Number(LargeCorpus)));
        return diagnostics.ToEquatableArray();
    }

    public static EquatableArray<DiagnosticInfo> OfHeads(ImmutableArray<ArticleHead> heads, NameTable names, Manifest? manifest) =>
        manifest is null
            ? default
            : UniqueIds.Clashes(heads, manifest).Concat(names.Ambiguous.Select(n => SameTitle(n, heads, manifest))).ToEquatableArray();

    private static DiagnosticInfo SameTitle(AmbiguousName name, ImmutableArray<ArticleHead> heads, Manifest manifest)
    {
        var file = heads.Where(h => h.Id == name.Members[0].Id).Select(h => h.File).DefaultIfEmpty(name.Members[0].Id).Min();
        var members = name.Members.Take(MaximumNamed).Select(m => m.Name + " ('" + m.Id + "')");
        var rest = name.Members.Count > MaximumNamed ? ", \u2026" : "";
        return DiagnosticInfo.Of(
            Rules.SameTitle,
            LocationInfo.StartOf(manifest.FullPath(file!)),
            name.Name,
            string.Join(", ", members) + rest
        );
    }

    /// <summary>The folder without the path of the machine.</summary>
    private static string FolderName(string root)
    {
        var path = root.TrimEnd('/');
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
