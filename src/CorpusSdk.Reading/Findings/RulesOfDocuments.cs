using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Findings;

/// <summary>The rules that a document can be exempted from.</summary>
internal static class RulesOfDocuments
{
    // About the corpus, or about what is not shown.
    private static readonly string[] OfCorpus = [FileRules.SameTitle.Id, FileRules.NoDocuments.Id, FileRules.MoreFindings.Id];

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
            .Except(OfCorpus, StringComparer.Ordinal)
            .Concat(OfFrontMatter);

    public static bool CanBeIgnored(string id) => Ignorable.Contains(id, StringComparer.Ordinal);

    /// <summary>Why a rule cannot be ignored: the values of the message that says so.</summary>
    public static string[] WhyNot(string id)
    {
        var isError = FindingRules.Find(id)?.Severity == Severity.Error;
        var near = NearestName.Of(id, Ignorable);
        return
        [
            id,
            isError ? "it is an error" : "there is no such rule about documents",
            near is null ? "Remove the entry." : "Did you mean '" + near + "'?",
        ];
    }
}
