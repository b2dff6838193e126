using System;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Grouping;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>The settings of the project that the output depends on.</summary>
/// <param name="Namespace">Namespace of the class, unescaped, with dots.</param>
/// <param name="ClassName">Name of the class.</param>
/// <param name="IsPublic">Whether the types are public.</param>
/// <param name="GlobalUsings">Whether the namespaces are imported everywhere.</param>
/// <param name="Symbols">How much becomes members.</param>
/// <param name="SymbolsChosen">Whether the project says so itself.</param>
/// <param name="Groups">By what the members of articles are grouped.</param>
/// <param name="GroupsChosen">Whether the project says so itself.</param>
/// <param name="MaximumBytes">Largest document that is read.</param>
/// <param name="IncludeDrafts">Whether drafts are articles too.</param>
/// <param name="Problems">Values that could not be used.</param>
/// <param name="OldLanguage">The language version, when it is too old.</param>
internal sealed record CorpusOptions(
    string Namespace,
    string ClassName,
    bool IsPublic,
    bool GlobalUsings,
    SymbolLevel Symbols,
    bool SymbolsChosen,
    GroupMode Groups,
    bool GroupsChosen,
    int MaximumBytes,
    bool IncludeDrafts,
    EquatableArray<DiagnosticInfo> Problems,
    string? OldLanguage
)
{
    /// <summary>The last segment of the namespace that holds the types of the members.</summary>
    public const string TypedSegment = "Typed";

    /// <summary>The fields of <c>corpus.yml</c> as members of articles.</summary>
    public EquatableArray<FieldMember> Fields { get; init; }

    /// <summary>By what members are grouped; without members of articles there is nothing to group.</summary>
    public GroupMode GroupsInUse => Symbols == SymbolLevel.Catalogue ? GroupMode.None : Groups;

    /// <summary>The options with what <c>corpus.yml</c> says; a property of the project counts before it.</summary>
    public CorpusOptions With(CorpusSettings settings) =>
        this with
        {
            Symbols =
                SymbolsChosen || settings.Symbols is null
                    ? Symbols
                    : (SymbolLevel)Array.IndexOf(OptionsReader.SymbolLevels, settings.Symbols),
            SymbolsChosen = SymbolsChosen || settings.Symbols is not null,
            Groups = GroupsChosen || settings.Groups is null ? Groups : (GroupMode)Array.IndexOf(OptionsReader.GroupModes, settings.Groups),
            Fields = FieldMembers.Of(settings.Schema),
        };

    /// <summary>Whether a segment of the generated namespaces is named like the class.</summary>
    public bool NamespaceHidesClass => ("." + Namespace + "." + TypedSegment + ".").Contains("." + ClassName + ".");
}
