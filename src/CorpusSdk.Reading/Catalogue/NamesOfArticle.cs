namespace CorpusSdk.Reading.Catalogue;

/// <summary>The names of an article without spans, so that most edits of its text leave them equal.</summary>
/// <param name="Publication">Where it appeared.</param>
/// <param name="Sources">The sources it cites, by id.</param>
/// <param name="Entities">The entities it mentions, by kind and id.</param>
/// <param name="Aliases">The names it had before.</param>
internal sealed record NamesOfArticle(
    PublicationHead? Publication,
    EquatableArray<SourceHead> Sources,
    EquatableArray<EntityHead> Entities,
    EquatableArray<ArticleAlias> Aliases
);
