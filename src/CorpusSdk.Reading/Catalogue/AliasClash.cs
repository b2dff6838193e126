namespace CorpusSdk.Reading.Catalogue;

/// <summary>A former name that something else has.</summary>
/// <param name="Alias">The name.</param>
/// <param name="Id">Id of the article that had it.</param>
/// <param name="File">Its file.</param>
/// <param name="Owner">Id or member of the article that has it.</param>
internal sealed record AliasClash(string Alias, string Id, string File, string Owner);
