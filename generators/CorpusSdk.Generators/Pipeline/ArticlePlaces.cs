using CorpusSdk.Generators.Grouping;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Where the members of articles stand, and how they are called.</summary>
/// <param name="Names">The members.</param>
/// <param name="Groups">Their groups.</param>
internal sealed record ArticlePlaces(NameTable Names, GroupTable Groups);
