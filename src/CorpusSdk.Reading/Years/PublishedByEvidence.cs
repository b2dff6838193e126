using System.Collections.Generic;
using CorpusSdk.Reading.Datelines;

namespace CorpusSdk.Reading.Years;

/// <summary>Bounds of the publication date of a document that states none: not before its latest citation, within the year of its volume.</summary>
internal static class PublishedByEvidence
{
    /// <summary>The day of a dateline whose year the document determines.</summary>
    public static PublishedReading? FromDateline(Dateline? dateline, YearResolver years) =>
        dateline?.Date is { } written && years.Resolve(written) is { Basis: not DateBasis.Unresolved, Date: { IsDay: true } day }
            ? new PublishedReading(day, PublishedBasis.Dateline, new[] { dateline.Span }.ToEquatableArray())
            : null;

    public static PublishedReading? Infer(ArticleDraft draft, int volumeYear)
    {
        CalendarDay? latest = null;
        var evidence = new List<TextSpan>();
        foreach (var citation in draft.Citations)
        {
            if (citation.Date is not { Date: { Precision: EdtfPrecision.Day, Latest: { } day } } || (latest is not null && day < latest))
                continue;
            if (latest is null || day > latest)
                evidence.Clear();
            evidence.Add(citation.Span);
            latest = day;
        }

        if (volumeYear > 0 && (latest is not { } cited || cited.Year < volumeYear))
        {
            return new PublishedReading(
                EdtfDate.OneOfRange(EdtfDate.Day(volumeYear, 1, 1), EdtfDate.Day(volumeYear, 12, 31)),
                PublishedBasis.Volume,
                default
            );
        }

        if (latest is not { } from)
            return null;
        var within = from.Year == volumeYear;
        return new PublishedReading(
            EdtfDate.OneOfRange(EdtfDate.Day(from), within ? EdtfDate.Day(volumeYear, 12, 31) : null),
            within ? PublishedBasis.VolumeAndLatestCitation : PublishedBasis.LatestCitation,
            evidence.ToEquatableArray()
        );
    }
}
