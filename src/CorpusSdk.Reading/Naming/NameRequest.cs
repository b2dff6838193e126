namespace CorpusSdk.Reading.Naming;

/// <summary>Something that wants to be a member.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Wanted">The identifier made from its name or title.</param>
internal sealed record NameRequest(string Id, string Wanted);
