using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Comparison;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Tool.Check;

/// <summary>Checks the documents of corpora as a build does, several at a time; what is found does not depend on their number.</summary>
/// <param name="roots">The corpora.</param>
/// <param name="limits">Which documents are read.</param>
internal sealed class CorpusCheck(IReadOnlyList<CorpusRoot> roots, CheckLimits limits)
{
    // The class that a build without settings generates.
    private const string ClassName = "Corpus";

    public int Documents => roots.Sum(r => r.Documents.Count);

    /// <param name="progress">Told of each document that was read.</param>
    /// <param name="cancellation">Ends the check early.</param>
    public async Task<CheckResult> RunAsync(Action progress, CancellationToken cancellation)
    {
        var findings = new List<CheckedFinding>();
        var citations = 0;
        var entities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            var settings = new SettingsInput(root);
            var options = await settings.ReadAsync(cancellation);
            var documents = root.Documents.Where(PathCheck.CanBeGiven).ToArray();
            var checks = new DocumentCheck[documents.Length];
            await Parallel.ForAsync(
                0,
                checks.Length,
                cancellation,
                async (i, token) =>
                {
                    checks[i] = await DocumentCheck.RunAsync(root, documents[i], options, limits, token);
                    progress();
                }
            );
            var heads = checks.Select(c => c.Head).OfType<ArticleHead>().ToList();
            citations += checks.Sum(c => c.Citations);
            entities.UnionWith(heads.SelectMany(h => h.Names.Entities).Select(e => Reading.EntityReading.KeyOf(e.Kind, e.Id)));
            IEnumerable<FileFinding> all =
            [
                .. settings.Findings,
                .. PathCheck.Of(root.Documents),
                .. checks.SelectMany(c => c.Findings),
                .. OfCorpus(root, heads, settings, cancellation),
                .. Unresolved(checks, heads),
                .. CorpusComparison.Of(checks.Select(c => c.Traits).OfType<DocumentTraits>()),
            ];
            findings.AddRange(
                all.OrderBy(f => f.File, StringComparer.Ordinal)
                    .ThenBy(f => f.Finding.Span)
                    .ThenBy(f => f.Finding.Rule, StringComparer.Ordinal)
                    .Select(f => new CheckedFinding(Shown(root.FullPath(f.File)), f.Finding, FindingMessage.Of(f.Finding)))
            );
        }

        return new(Documents, citations, entities.Count, findings);
    }

    private static IEnumerable<FileFinding> OfCorpus(
        CorpusRoot root,
        List<ArticleHead> all,
        SettingsInput settings,
        CancellationToken cancellation
    )
    {
        var (heads, clashes) = Unique(all);
        var names = ArticleNameTable.Build(heads);
        var model = CatalogueBuilder.Build([.. heads.Select(h => h.Names)], cancellation);
        IEnumerable<FileFinding> found =
        [
            .. CorpusFindings.Of(heads, clashes, names, AliasTable.Build(heads, names), model),
            .. CorpusFindings.Orphans(root.Sidecars, root.Documents),
        ];
        if (settings.Entities is { } entities)
            found = found.Concat(CorpusFindings.Unused(entities, heads).Select(u => new FileFinding(Reading.EntitySettings.FileName, u)));
        if (root.Documents.Count == 0)
            found = found.Append(new(".", FindingPlace.AtStart(FileRules.NoDocuments, Path.GetFileName(root.Folder), ClassName)));
        return found;
    }

    private static UniqueIds<ArticleHead> Unique(List<ArticleHead> heads) =>
        UniqueIds<ArticleHead>.Of(heads, static h => h.Id, static h => h.File);

    private static IEnumerable<FileFinding> Unresolved(DocumentCheck[] checks, List<ArticleHead> heads)
    {
        var targets = ReferenceTargets.Of(Unique(heads).Items);
        return checks
            .Select(c => c.References)
            .OfType<ReferenceCandidates>()
            .SelectMany(r => UnresolvedReferences.Of(r, targets).Select(f => new FileFinding(r.Path, f)));
    }

    private static string Shown(string path) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path)).Replace('\\', '/');
}
