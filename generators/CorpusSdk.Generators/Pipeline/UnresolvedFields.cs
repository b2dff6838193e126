using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Finds the fields that name an article, an entity or a source which the corpus does not hold.</summary>
internal static class UnresolvedFields
{
    public static IEnumerable<DiagnosticInfo> Of(CorpusIndex index, Manifest? manifest)
    {
        if (index.Heads.All(h => h.References.Count == 0))
            yield break;
        var articles = Set(index.Heads.Select(h => h.Id).Concat(index.Heads.SelectMany(h => h.Names.Aliases).Select(a => a.Alias)));
        var model = index.Catalogue.Value;
        var sources = Set(model.Sources.Select(s => s.Id));
        var entities = Set(model.Entities.Select(e => e.Id).Concat(model.Entities.Select(e => EntityReading.KeyOf(e.Kind, e.Id))));
        foreach (var head in index.Heads)
        foreach (var reference in head.References)
        {
            var (what, known) = reference.Value.Kind switch
            {
                FieldKind.Article => ("article", articles),
                FieldKind.Source => ("source", sources),
                _ => ("entity", entities),
            };
            var named = reference.Value.Reference!;
            if (known.Contains(named))
                continue;
            var near = NearestName.Of(named, known.OrderBy(k => k, StringComparer.Ordinal));
            yield return DiagnosticInfo.Of(
                MetadataRules.Unresolved,
                Place(head.File, reference, manifest),
                reference.Field,
                what,
                reference.Value.Text,
                near is null ? "Correct it, or remove it." : "Did you mean '" + near + "'?"
            );
        }
    }

    private static HashSet<string> Set(IEnumerable<string> names) => new(names, StringComparer.Ordinal);

    private static LocationInfo Place(string file, FieldReference reference, Manifest? manifest) =>
        new(manifest?.FullPath(file) ?? file, default, reference.Line, reference.Column, reference.Line, reference.Column);
}
