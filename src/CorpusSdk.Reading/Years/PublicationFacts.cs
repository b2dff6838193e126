using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Years;

/// <summary>Publication, volume and stated date of a document, from its header and the options.</summary>
internal static class PublicationFacts
{
    public static PublicationReading? Publication(ArticleDraft draft)
    {
        if (draft.Outline.Field(HeaderFieldKind.Publication) is not { } field)
            return null;
        var (id, name) = PublicationRegistry.Identify(field.Value);
        return new PublicationReading(id, name, Number(draft, HeaderFieldKind.Volume), Number(draft, HeaderFieldKind.Issue));
    }

    /// <summary>The date that the header states, or the caller gives; null when neither does.</summary>
    public static PublishedReading? Stated(ArticleDraft draft)
    {
        if (draft.Outline.Field(HeaderFieldKind.Date) is { } field && Parse(draft.Tokens, field.Span) is { } stated)
            return new PublishedReading(stated, PublishedBasis.Header, new[] { field.Span }.ToEquatableArray());
        return draft.Options.Published is { } given ? new PublishedReading(given, PublishedBasis.Given, default) : null;
    }

    /// <summary>The year of the volume; 0 when it is not known.</summary>
    public static int VolumeYear(PublicationReading? publication) =>
        publication is { Volume: { } volume } ? PublicationRegistry.YearOf(publication.Name, volume) : 0;

    private static EdtfDate? Parse(TokenList tokens, TextSpan span)
    {
        var dates = new List<WrittenDate>();
        var at = tokens.At(span.Start);
        return DateParser.ReadSeries(tokens, at, tokens.At(span.End), dates) > at && dates.Count == 1 && dates[0].HasYear
            ? dates[0].ToEdtf()
            : null;
    }

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
