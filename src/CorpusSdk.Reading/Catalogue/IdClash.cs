namespace CorpusSdk.Reading.Catalogue;

/// <summary>Two files with one id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kept">The ordinally first file, which is the article.</param>
/// <param name="LeftOut">The other one.</param>
internal sealed record IdClash(string Id, string Kept, string LeftOut);
