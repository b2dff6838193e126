using System.Globalization;
using CorpusSdk.Reading.Datelines;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Outline;

namespace CorpusSdk.Reading.Years;

/// <summary>Publication, volume and stated date of a document, from its header and the options.</summary>
internal static class PublicationFacts
{
    public static PublicationReading? Publication(ArticleDraft draft)
    {
        var (stated, defaults) = (draft.Statement.Stated, draft.Statement.Defaults);
        var name =
            stated.Text(KnownFields.Publication)
            ?? draft.Outline.Field(HeaderFieldKind.Publication)?.Value
            ?? defaults.Text(KnownFields.Publication);
        if (name is null)
            return null;
        var known = draft.Options.Publications.Identify(name);
        return new PublicationReading(
            known.Id,
            known.Name,
            stated.Number(KnownFields.Volume) ?? Number(draft, HeaderFieldKind.Volume) ?? defaults.Number(KnownFields.Volume),
            stated.Number(KnownFields.Issue) ?? Number(draft, HeaderFieldKind.Issue) ?? defaults.Number(KnownFields.Issue)
        )
        {
            Url = known.Url,
            Language = known.Language,
        };
    }

    /// <summary>The date that front matter, sidecar or header state, the caller gives, or the file's name or the dateline holds; null when none does.</summary>
    public static PublishedReading? Stated(ArticleDraft draft, string file, Dateline? dateline)
    {
        if (draft.Statement.Published is { } published)
            return published;
        foreach (var kind in new[] { HeaderFieldKind.Date, HeaderFieldKind.Updated })
        {
            foreach (var field in draft.Outline.Fields)
            {
                if (field.Kind == kind && HeaderDate.Begin(field.Value) is { } stated)
                    return new PublishedReading(stated, PublishedBasis.Header, new[] { field.Span }.ToEquatableArray());
            }
        }

        if (draft.Options.Published is { } given)
            return new PublishedReading(given, PublishedBasis.Given, default);
        if (FileNameDate.Of(file) is { } named)
            return new PublishedReading(named, PublishedBasis.FileName, default);
        return dateline?.Date is { HasYear: true } written && written.ToEdtf() is { } dated
            ? new PublishedReading(dated, PublishedBasis.Dateline, new[] { dateline.Span }.ToEquatableArray())
            : null;
    }

    /// <summary>The days between which the issue appeared; null when the volume does not tell.</summary>
    public static (CalendarDay Earliest, CalendarDay Latest)? VolumeDays(ArticleDraft draft) =>
        draft.Publication is { Volume: { } volume } publication
            ? draft.Options.Publications.DaysOf(publication.Name, volume, publication.Issue)
            : null;

    /// <summary>The year of the volume; 0 when it is not known.</summary>
    public static int VolumeYear(ArticleDraft draft) =>
        draft.Publication is { Volume: { } volume } publication ? draft.Options.Publications.YearOf(publication.Name, volume) : 0;

    private static int? Number(ArticleDraft draft, HeaderFieldKind kind)
    {
        if (draft.Outline.Field(kind) is not { } field)
            return null;
        var digits = 0;
        while (digits < field.Value.Length && field.Value[digits] is >= '0' and <= '9')
            digits++;
        return int.TryParse(field.Value.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
