using System.Collections.Immutable;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What a step gives that has one result or none: one step where a filter and a choice would be two.</summary>
internal static class OneOrNone
{
    public static ImmutableArray<T> Of<T>(T? item)
        where T : class => item is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(item);
}
