using CorpusSdk.Reading.Entities.Tagging;

namespace CorpusSdk.Training.Corpora;

/// <summary>Names of types in labelled files.</summary>
internal static class TypeName
{
    public static NameType Parse(string label) =>
        label switch
        {
            "PER" => NameType.Person,
            "ORG" => NameType.Organization,
            "LOC" => NameType.Place,
            _ => NameType.Other,
        };

    /// <summary>The name of a type that is scored; null for other names.</summary>
    public static string? Of(NameType type) =>
        type switch
        {
            NameType.Person => "PER",
            NameType.Organization => "ORG",
            NameType.Place => "LOC",
            _ => null,
        };
}
