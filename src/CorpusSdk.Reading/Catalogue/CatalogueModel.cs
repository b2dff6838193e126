namespace CorpusSdk.Reading.Catalogue;

/// <summary>What all articles together cite, mention and appeared in.</summary>
/// <param name="Sources">Sources by id.</param>
/// <param name="Publications">Publications by id.</param>
/// <param name="Entities">Entities by kind, then id.</param>
/// <param name="Aliases">Names that articles had before, each once, in ordinal order.</param>
internal sealed record CatalogueModel(
    EquatableArray<SourceHead> Sources,
    EquatableArray<PublicationHead> Publications,
    EquatableArray<EntityHead> Entities,
    EquatableArray<ArticleAlias> Aliases
)
{
    /// <summary>Holds nothing.</summary>
    public static readonly CatalogueModel Empty = new(default, default, default, default);
}
