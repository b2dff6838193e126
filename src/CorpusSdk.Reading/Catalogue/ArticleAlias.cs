namespace CorpusSdk.Reading.Catalogue;

/// <summary>A name that an article had before.</summary>
/// <param name="Alias">A title, the name of a member, or an id.</param>
/// <param name="Id">Id of the article.</param>
internal sealed record ArticleAlias(string Alias, string Id);
