using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Metadata;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>All sidecars of the corpus. Each document takes its own, so that a change of one reads one document again.</summary>
/// <param name="Files">The sidecars in the order of their paths.</param>
internal sealed record SidecarSet(EquatableArray<SidecarFile> Files)
{
    public static readonly SidecarSet None = new(Files: default);

    public static SidecarSet Of(ImmutableArray<SidecarFile> files) =>
        new(files.OrderBy(f => f.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The sidecar of a document; null when it has none.</summary>
    public AdditionalText? Of(string document) => Files.Count > 0 ? Find(MetadataStage.SidecarOf(document))?.File : null;

    /// <summary>What there is to say about sidecars whose document is not there.</summary>
    public IEnumerable<DiagnosticList> Orphans(Manifest? manifest)
    {
        if (Files.Count == 0 || manifest is null)
            return [];
        return CorpusFindings
            .Orphans(Files.Select(f => f.Path), manifest.Documents)
            .Select(o => DiagnosticList.Of([DiagnosticInfo.Of(o.Finding, Find(o.File)!.File.Path)]));
    }

    private SidecarFile? Find(string path)
    {
        for (int low = 0, high = Files.Count - 1; low <= high; )
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Files[middle].Path, path);
            if (order == 0)
                return Files[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}
