namespace CorpusSdk.Reading.Naming;

/// <summary>A name that several ids want, so that none of them gets it bare.</summary>
/// <param name="Name">The bare name.</param>
/// <param name="Members">The members that stand for them, by id.</param>
internal sealed record AmbiguousName(string Name, EquatableArray<MemberName> Members);
