using System.Globalization;
using CorpusSdk.Generators.Pipeline;

namespace CorpusSdk.Generators.Emit;

/// <summary>Documentation of a citation: what is written, what its date means, what it supports and where it stands.</summary>
internal static class CitationDocs
{
    public static string Summary(CitationMember citation, string file) =>
        XmlDoc.Summary(
            XmlDoc.Text(citation.Written) + Source(citation) + Date(citation),
            citation.Supported.Length == 0 ? "" : "Supports: " + XmlDoc.Quoted(citation.Supported),
            XmlDoc.Text(file) + ", line " + citation.Line.ToString(CultureInfo.InvariantCulture)
        );

    private static string Source(CitationMember citation) => citation.Source is null ? ": no source" : ": " + XmlDoc.Text(citation.Source);

    private static string Date(CitationMember citation) =>
        citation.Date is null ? ", no date." : ", " + XmlDoc.Text(citation.Date) + " (" + Basis(citation.Basis) + ").";

    private static string Basis(DateBasis basis) =>
        basis switch
        {
            DateBasis.Explicit => "written in full",
            DateBasis.ExplicitTwoDigitYear => "written with two digits of the year",
            DateBasis.YearOfGroup => "year printed later in the brackets",
            DateBasis.LatestNotAfterPublication => "year inferred: the latest not after publication",
            DateBasis.FirstAfterPublication => "year inferred: the first after publication",
            DateBasis.VolumeAndLatestCitation => "year inferred from the volume and the latest citation",
            DateBasis.Volume => "year inferred from the volume",
            DateBasis.Weekday => "year inferred from the weekday",
            DateBasis.LeapDay => "year inferred from the leap day",
            DateBasis.SameDayElsewhere => "year taken from the same day elsewhere in the article",
            DateBasis.Relative => "counted from another date",
            _ => "year not determined",
        };
}
