using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Generators.Emit;

/// <summary>Documentation of an article.</summary>
internal static class ArticleDocs
{
    private const int LongestTitle = 200;

    public static string Summary(ArticleCard card, string file) =>
        XmlDoc.Summary(Title(card), Appeared(card), Counts(card), XmlDoc.Text(file));

    public static string Title(ArticleCard card) =>
        card.Title is { } title ? XmlDoc.Quoted(Excerpt.Of(title, LongestTitle)) : "An article without title.";

    private static string Appeared(ArticleCard card)
    {
        var parts = new[]
        {
            card.Publication is { } publication ? XmlDoc.Text(publication) : null,
            card.Volume is { } volume ? "volume " + Number(volume) : null,
            card.Issue is { } issue ? "issue " + Number(issue) : null,
            card.Published is { } published ? Published(published, card.Basis) : null,
        };
        var text = string.Join(", ", parts.Where(p => p is not null));
        return text.Length == 0 ? "" : text + ".";
    }

    private static string Published(string date, PublishedBasis basis) =>
        "published " + XmlDoc.Text(date) + " (by " + KindNames.ToKebabCase(basis).Replace('-', ' ') + ")";

    private static string Counts(ArticleCard card) =>
        (card.Citations == 0 ? "No citations" : Count(card.Citations, "citation") + " of " + Count(card.Sources, "source"))
        + ", "
        + Count(card.Quotations, "quotation")
        + ", "
        + (card.Entities == 1 ? "1 entity" : Number(card.Entities) + " entities")
        + ".";

    private static string Count(int count, string what) => Number(count) + " " + what + (count == 1 ? "" : "s");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
