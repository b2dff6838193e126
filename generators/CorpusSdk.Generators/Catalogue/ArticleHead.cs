using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Catalogue;

/// <summary>What the rest of the corpus needs to know of an article: names without spans, so that most edits of a body leave it equal.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Name">The identifier it wants.</param>
/// <param name="Publication">Where it appeared.</param>
/// <param name="Sources">The sources it cites, by id.</param>
/// <param name="Entities">The entities it mentions, by kind and id.</param>
internal sealed record ArticleHead(
    string Id,
    string File,
    string Name,
    PublicationHead? Publication,
    EquatableArray<SourceHead> Sources,
    EquatableArray<EntityHead> Entities
);
