using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Generators.Emit;

/// <summary>Documentation of an article.</summary>
internal static class ArticleDocs
{
    private const int LongestTitle = 200;

    public static string Summary(ArticleBody article)
    {
        var reading = article.Reading;
        return XmlDoc.Summary(Title(reading), Appeared(reading), Counts(reading), XmlDoc.Text(reading.File));
    }

    public static string Title(ArticleReading reading) =>
        reading.Title is { } title ? XmlDoc.Quoted(Excerpt.Of(title.Text, LongestTitle)) : "An article without title.";

    private static string Appeared(ArticleReading reading)
    {
        var parts = new[]
        {
            reading.Publication is { } publication ? XmlDoc.Text(publication.Name) : null,
            reading.Publication?.Volume is { } volume ? "volume " + Number(volume) : null,
            reading.Publication?.Issue is { } issue ? "issue " + Number(issue) : null,
            reading.Published is { } published ? Published(published) : null,
        };
        var text = string.Join(", ", parts.Where(p => p is not null));
        return text.Length == 0 ? "" : text + ".";
    }

    private static string Published(PublishedReading published) =>
        "published " + XmlDoc.Text(published.Date.ToString()) + " (by " + KindNames.ToKebabCase(published.Basis).Replace('-', ' ') + ")";

    private static string Counts(ArticleReading reading)
    {
        var sources = reading.Citations.SelectMany(c => c.Sources).Select(s => s.Id).Distinct().Count();
        var citations = CitationCount.Of(reading);
        return (citations == 0 ? "No citations" : Count(citations, "citation") + " of " + Count(sources, "source"))
            + ", "
            + Count(reading.Quotations.Count, "quotation")
            + ", "
            + (reading.Entities.Count == 1 ? "1 entity" : Number(reading.Entities.Count) + " entities")
            + ".";
    }

    private static string Count(int count, string what) => Number(count) + " " + what + (count == 1 ? "" : "s");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
