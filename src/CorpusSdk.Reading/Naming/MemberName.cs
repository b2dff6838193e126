namespace CorpusSdk.Reading.Naming;

/// <summary>The member that stands for an id.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Name">The identifier, unescaped.</param>
internal sealed record MemberName(string Id, string Name);
