using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Comparison;

/// <summary>An entity that an article mentions.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, unique within the kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsNew">Whether no list has it.</param>
/// <param name="Place">Its first mention.</param>
internal sealed record NamedEntity(EntityKind Kind, string Id, string Name, bool IsNew, FindingSpan Place)
{
    // Short names have neighbours that are names too.
    private const int Shortest = 8;

    /// <summary>Letters of the longest name that is compared.</summary>
    public const int Longest = 60;

    /// <summary>Whether a name is long enough to be told by its spelling. A surname alone is not: Petersen and Peterson are two families.</summary>
    public static bool IsCompared(EntityKind kind, string id) =>
        id.Length is >= Shortest and <= Longest && (kind != EntityKind.Person || id.IndexOf('-') > 0);
}
