using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Checks;

/// <summary>Finds the fields that name an article, an entity or a source which the corpus does not hold.</summary>
internal static class UnresolvedFields
{
    public static IEnumerable<FileFinding> Of(EquatableArray<ArticleHead> heads, CatalogueModel model)
    {
        if (heads.All(h => h.References.Count == 0))
            yield break;
        var articles = Set(heads.Select(h => h.Id).Concat(heads.SelectMany(h => h.Names.Aliases).Select(a => a.Alias)));
        var sources = Set(model.Sources.Select(s => s.Id));
        var entities = Set(model.Entities.Select(e => e.Id).Concat(model.Entities.Select(e => EntityReading.KeyOf(e.Kind, e.Id))));
        foreach (var head in heads)
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
            var remedy = near is null ? "Correct it, or remove it." : "Did you mean '" + near + "'?";
            yield return new(head.File, At(reference, reference.Field, what, reference.Value.Text, remedy));
        }
    }

    private static HashSet<string> Set(IEnumerable<string> names) => new(names, StringComparer.Ordinal);

    private static Finding At(FieldReference reference, params string[] arguments) =>
        FindingPlace.AtStart(MetadataRules.Unresolved, arguments) with
        {
            Line = reference.Line,
            Column = reference.Column,
            EndLine = reference.Line,
            EndColumn = reference.Column,
        };
}
