namespace CorpusSdk.Reading.Catalogue;

/// <summary>A publication as one article names it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Name of the publication.</param>
internal sealed record PublicationHead(string Id, string Name);
