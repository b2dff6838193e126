using System;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Metadata;

/// <summary>Looks for the fields that a document must have.</summary>
internal static class RequiredFields
{
    public static void Report(ArticleDraft draft, string file)
    {
        foreach (var field in draft.Options.Settings.Schema.Declared)
        {
            if (!field.IsRequired || IsGiven(field.Name, draft))
                continue;
            var place = draft.Statement.FrontMatter is null ? default : new TextSpan(0, "---".Length);
            var sidecar = MetadataStage.SidecarOf(file);
            draft.Report(MetadataRules.MissingField, place, field.Name, sidecar.Substring(sidecar.LastIndexOf('/') + 1));
        }
    }

    // The header of a text states some of them too; a date that was inferred is none.
    private static bool IsGiven(string key, ArticleDraft draft) =>
        draft.Statement.WithDefaults.Find(key) is not null
        // What is wrong with a value was told where it stands.
        || draft.Statement.WithDefaults.Refused.AsSpan().IndexOf(key) >= 0
        || key switch
        {
            KnownFields.Id => true,
            KnownFields.Title => draft.Title is not null,
            KnownFields.Authors => draft.Authors.Count > 0,
            KnownFields.Date => draft.Published?.Basis
                is PublishedBasis.Header
                    or PublishedBasis.Given
                    or PublishedBasis.FileName
                    or PublishedBasis.Dateline,
            KnownFields.Publication => draft.Publication is not null,
            KnownFields.Volume => draft.Publication?.Volume is not null,
            KnownFields.Issue => draft.Publication?.Issue is not null,
            _ => false,
        };
}
