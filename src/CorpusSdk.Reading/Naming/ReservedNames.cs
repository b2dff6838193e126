using System.Collections.Generic;

namespace CorpusSdk.Reading.Naming;

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

    // What an article has already, from its class and from those that are generated.
    private static readonly HashSet<string> ArticleMembers =
    [
        "Id",
        "SourceFile",
        "Title",
        "TitleSpan",
        "Publication",
        "Volume",
        "Issue",
        "Authors",
        "Published",
        "Subtitle",
        "Language",
        "SourceLanguage",
        "Tags",
        "Url",
        "Archived",
        "License",
        "IsDraft",
        "Summary",
        "Aliases",
        "Fields",
        "Credits",
        "Text",
        "Blocks",
        "Sentences",
        "Parentheticals",
        "Citations",
        "Quotations",
        "Dates",
        "Mentions",
        "Entities",
        "Acronyms",
        "Glosses",
        "Quote",
        "References",
        "ToJson",
        "CreateCitations",
        FieldMembers.Type,
    ];

    private static readonly HashSet<string> GeneratedTypes =
    [
        "CorpusTables",
        "Articles",
        "Sources",
        "Publications",
        "People",
        "Places",
        "Organizations",
        "Products",
        "Events",
        "PeopleGroups",
        "Terms",
    ];

    /// <summary>The name of a member of an article, with <c>_</c> after it when articles have one of this name.</summary>
    public static string AvoidArticleMember(string name) => ArticleMembers.Contains(name) ? name + "_" : Avoid(name);

    /// <summary>Whether a type with a name is generated for every corpus.</summary>
    public static bool IsGeneratedType(string name) =>
        GeneratedTypes.Contains(name) || name.StartsWith("Shard", System.StringComparison.Ordinal);

    /// <summary>The name, with <c>_</c> after it when the list or its type already has it.</summary>
    public static string Avoid(string name, string enclosingType = "") =>
        name == enclosingType || Members.Contains(name) ? name + "_" : name;
}
