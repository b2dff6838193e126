using CorpusSdk.Generators.Naming;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Generators.Catalogue;

/// <summary>What the rest of the corpus needs to know of an article: names without spans, so that most edits of a body leave it equal.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Name">The identifier it wants.</param>
/// <param name="Names">What it cites, mentions and appeared in.</param>
internal sealed record ArticleHead(string Id, string File, string Name, NamesOfArticle Names)
{
    public static ArticleHead Of(ArticleReading reading, string text) =>
        new(reading.Id, reading.File, ArticleNames.Wanted(reading.Title?.Text, reading.Id), NameCollector.Collect(reading, text));
}
