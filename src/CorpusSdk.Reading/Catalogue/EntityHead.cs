namespace CorpusSdk.Reading.Catalogue;

/// <summary>An entity as one article, or the whole corpus, names it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Stable id, unique within its kind.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Forms">The forms as written, each once, in ordinal order.</param>
/// <param name="Wikidata">Its item at Wikidata; null when it is not known.</param>
internal sealed record EntityHead(EntityKind Kind, string Id, string Name, EquatableArray<string> Forms, string? Wikidata);
