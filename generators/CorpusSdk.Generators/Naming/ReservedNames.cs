using System.Collections.Generic;

namespace CorpusSdk.Generators.Naming;

/// <summary>Names that the base class of a typed list already gives a meaning.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Members =
    [
        "Count",
        "All",
        "Find",
        "Item",
        "GetEnumerator",
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "ReferenceEquals",
        "MemberwiseClone",
        "Finalize",
    ];

    /// <summary>The name, with <c>_</c> after it when the list or its type already has it.</summary>
    public static string Avoid(string name, string enclosingType = "") =>
        name == enclosingType || Members.Contains(name) ? name + "_" : name;
}
