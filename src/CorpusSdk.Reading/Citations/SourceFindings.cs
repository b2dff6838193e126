using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Citations;

/// <summary>Says what the registry does not know of cited sources: once per source and document.</summary>
internal sealed class SourceFindings(ArticleDraft draft)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public void Report(WrittenGroup group, EquatableArray<SourceReading> cited, EdtfDate? date)
    {
        for (var i = 0; i < cited.Count && i < group.Sources.Count; i++)
        {
            var source = cited[i];
            if (source.Kind != SourceKind.Unknown || source.Rule == SourceRule.Registry)
                ReportName(group.Sources[i], source, date);
            else if (group.Kind is CitationKind.Media or CitationKind.Url && _reported.Add(source.Id))
                ReportUnregistered(group.Sources[i], source);
        }
    }

    private void ReportUnregistered(TextSpan span, SourceReading source)
    {
        var remedy = draft.Options.Sources.Nearest(source.Name) is { } near
            ? "If '" + near + "' is meant, correct the name; else add the source to " + SourceSettings.FileName + "."
            : "Add it to " + SourceSettings.FileName + " to give it a kind, a country and its other names.";
        draft.Report(SourceRules.UnregisteredSource, span, source.Written, source.Id, remedy);
    }

    private void ReportName(TextSpan span, SourceReading source, EdtfDate? date)
    {
        if (date is null || draft.Options.Sources.Find(source.Written, date) is not { } entry)
            return;
        if (entry.VariantWritten(source.Written) is { } variant && !variant.CanBeUsedAt(date) && _reported.Add(source.Written))
            draft.Report(SourceRules.NameOutsideValidity, span, source.Written, entry.Name, variant.Dates, date.ToString());
    }
}
