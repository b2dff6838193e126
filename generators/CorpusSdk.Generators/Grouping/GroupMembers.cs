using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Grouping;

/// <summary>A group with those of its members that belong to no shard.</summary>
/// <param name="Group">The group.</param>
/// <param name="Name">The member that stands for it.</param>
/// <param name="Ambiguous">Titles that several articles have, one of this group among them.</param>
/// <param name="Aliases">Former names of its articles.</param>
internal sealed record GroupMembers(
    GroupHead Group,
    string Name,
    EquatableArray<AmbiguousName> Ambiguous,
    EquatableArray<AliasMember> Aliases
);
