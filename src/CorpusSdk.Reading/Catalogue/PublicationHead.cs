namespace CorpusSdk.Reading.Catalogue;

/// <summary>A publication as one article names it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Name of the publication.</param>
/// <param name="Url">Its address; null when it is not known.</param>
/// <param name="Language">Its language; null when it is not known.</param>
internal sealed record PublicationHead(string Id, string Name, string? Url = null, string? Language = null);
