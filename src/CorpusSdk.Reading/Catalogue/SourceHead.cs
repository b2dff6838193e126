namespace CorpusSdk.Reading.Catalogue;

/// <summary>A source as one article, or the whole corpus, cites it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Name of the source.</param>
/// <param name="Kind">What kind of publisher it is.</param>
/// <param name="Written">The names as written, each once, in ordinal order.</param>
internal sealed record SourceHead(string Id, string Name, SourceKind Kind, EquatableArray<string> Written);
