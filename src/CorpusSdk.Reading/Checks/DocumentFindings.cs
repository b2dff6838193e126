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
    /// <summary>Most findings of one document.</summary>
    public const int Maximum = 100;

    public static IReadOnlyList<Finding> Of(ArticleReading reading, string text)
    {
        var findings = Facts(reading, text).Concat(reading.Findings).Where(f => reading.Ignored.AsSpan().IndexOf(f.Rule) < 0).ToList();
        if (findings.Count <= Maximum)
            return findings;
        // What is serious is shown first of all; the order of the places stays.
        var shown = findings.Select((f, i) => (Finding: f, Index: i)).OrderByDescending(f => f.Finding.Severity).Take(Maximum);
        var more = FindingPlace.AtStart(FileRules.MoreFindings, reading.File, Number(findings.Count - Maximum), Number(Maximum));
        return [.. shown.OrderBy(f => f.Index).Select(f => f.Finding), more];
    }

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
