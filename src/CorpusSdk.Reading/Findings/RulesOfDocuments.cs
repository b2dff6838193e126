using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Findings;

/// <summary>The rules that a document can be exempted from.</summary>
internal static class RulesOfDocuments
{
    // What the build says about references and files, beside the rules of the text engine.
    private static readonly string[] OfFiles = ["CORPUS0610", "CORPUS0705", "CORPUS0708", "CORPUS0709", "CORPUS0711"];

    private static readonly string[] ErrorsOfFiles = ["CORPUS0701", "CORPUS0702", "CORPUS0703", "CORPUS0706"];

    // Of the rules about settings those that are about front matter.
    private static readonly string[] OfFrontMatter =
    [
        MetadataRules.NotClosed.Id,
        MetadataRules.NearlyKnown.Id,
        MetadataRules.NotKept.Id,
        MetadataRules.NoSuchDay.Id,
    ];

    /// <summary>Ids of the rules that can be ignored: those about a document that are no errors.</summary>
    public static IEnumerable<string> Ignorable =>
        FindingRules
            .All.Where(r => r.Severity != Severity.Error && !r.Id.StartsWith("CORPUS08", StringComparison.Ordinal))
            .Select(r => r.Id)
            .Concat(OfFiles)
            .Concat(OfFrontMatter);

    public static bool CanBeIgnored(string id) => Ignorable.Contains(id, StringComparer.Ordinal);

    public static bool IsError(string id) =>
        FindingRules.All.Any(r => r.Id == id && r.Severity == Severity.Error) || ErrorsOfFiles.Contains(id, StringComparer.Ordinal);
}
