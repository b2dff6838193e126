namespace CorpusSdk.Generators.Grouping;

/// <summary>An article with its group.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="Group">The group.</param>
internal sealed record GroupedArticle(string Id, GroupHead Group);
