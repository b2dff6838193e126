using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Checks;

/// <summary>All that is said about one document: facts of the file, and what reading it found.</summary>
internal static class DocumentFindings
{
    /// <summary>Most findings of one document; rules that are off unless asked for have as many of their own, so that they hide nothing.</summary>
    public const int Maximum = 100;

    public static IReadOnlyList<Finding> Of(ArticleReading reading, string text)
    {
        var findings = Facts(reading, text).Where(f => !reading.Ignores(f.Rule, f.Span)).Concat(reading.Findings).ToList();
        if (findings.Count <= Maximum)
            return findings;
        var shown = MostSerious(findings, enabled: true).Concat(MostSerious(findings, enabled: false)).OrderBy(i => i);
        var result = shown.Select(i => findings[i]).ToList();
        if (findings.Count(f => f.IsEnabled) - Maximum is > 0 and var more)
            result.Add(FindingPlace.AtStart(FileRules.MoreFindings, reading.File, Number(more), Number(Maximum)));
        return result;
    }

    private static IEnumerable<int> MostSerious(List<Finding> findings, bool enabled) =>
        Enumerable
            .Range(0, findings.Count)
            .Where(i => findings[i].IsEnabled == enabled)
            .OrderByDescending(i => findings[i].Severity)
            .Take(Maximum);

    private static IEnumerable<Finding> Facts(ArticleReading reading, string text)
    {
        if (text.All(CharacterTable.IsBlank))
            yield return FindingPlace.AtStart(FileRules.Empty, reading.File);
        else if (reading.Title is null)
            yield return FindingPlace.AtStart(FileRules.NoTitle, reading.File);
        if (CitationCount.Of(reading) is > CitationCount.Maximum and var count)
            yield return FindingPlace.AtStart(FileRules.ManyCitations, reading.File, Number(count), Number(CitationCount.Maximum));
        foreach (var character in UnsafeCharacters.Find(text, reading.Title?.Span ?? default, reading.File))
            yield return character;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
