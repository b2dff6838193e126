using CorpusSdk.Reading;

namespace CorpusSdk.Benchmarks.Engine;

/// <summary>How much of a document is read.</summary>
/// <param name="Name">For the tables.</param>
/// <param name="Reader">The reader.</param>
internal sealed record ReadingMode(string Name, ArticleReader Reader)
{
    public static ReadingMode CitationsAndDates { get; } =
        new("citations and dates", new ArticleReader(new ReadingOptions { Quotations = false, Entities = false }));

    public static ReadingMode WithoutEntities { get; } =
        new("all without entities", new ArticleReader(new ReadingOptions { Entities = false }));

    public static ReadingMode Everything { get; } = new("everything", new ArticleReader());

    public static ReadingMode[] All { get; } = [CitationsAndDates, WithoutEntities, Everything];

    public ArticleReading Read(string text) => Reader.Read("article", "article.txt", text);
}
