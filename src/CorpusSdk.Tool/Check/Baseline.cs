using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Check;

/// <summary>
/// Findings of an earlier run. Rule, file and message tell a finding, not its line: text that is put in above makes nothing new.
/// </summary>
internal sealed partial class Baseline
{
    public static readonly Baseline Empty = new([]);

    private readonly Dictionary<(string Rule, string File, string Message), int> _known;

    private Baseline(IEnumerable<(string Rule, string File, string Message)> findings) =>
        _known = findings.GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>Reads a SARIF file, or the lines of the formats <c>text</c> and <c>msbuild</c>.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="JsonException">It begins as JSON and is no SARIF.</exception>
    public static Baseline Read(string path)
    {
        var content = File.ReadAllText(path);
        try
        {
            return content.TrimStart().StartsWith('{') ? new(OfSarif(content)) : new(OfLines(content));
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new JsonException($"{path}: a result has no rule, message or place.", problem);
        }
    }

    /// <summary>The findings that the earlier run did not have. One that it had twice is known twice.</summary>
    public IEnumerable<CheckedFinding> Without(IEnumerable<CheckedFinding> findings)
    {
        var left = new Dictionary<(string, string, string), int>(_known);
        foreach (var finding in findings)
        {
            var key = (finding.Finding.Rule, finding.File, finding.Message);
            if (left.TryGetValue(key, out var count) && count > 0)
                left[key] = count - 1;
            else
                yield return finding;
        }
    }

    private static IEnumerable<(string Rule, string File, string Message)> OfSarif(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (!document.RootElement.TryGetProperty("runs", out var runs) || runs.ValueKind != JsonValueKind.Array)
            throw new JsonException("There are no runs in it, so it is no SARIF file.");
        return
        [
            .. runs.EnumerateArray()
                .Where(r => r.TryGetProperty("results", out _))
                .SelectMany(r => r.GetProperty("results").EnumerateArray())
                .Select(Key),
        ];
    }

    private static (string Rule, string File, string Message) Key(JsonElement result)
    {
        var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri");
        return (
            result.GetProperty("ruleId").GetString()!,
            Uri.UnescapeDataString(uri.GetString()!),
            result.GetProperty("message").GetProperty("text").GetString()!
        );
    }

    private static IEnumerable<(string Rule, string File, string Message)> OfLines(string content) =>
        content
            .Split('\n')
            .Select(l => Line().Match(l.TrimEnd('\r')))
            .Where(m => m.Success)
            .Select(m => (m.Groups["rule"].Value, m.Groups["file"].Value, m.Groups["message"].Value));

    [GeneratedRegex(
        @"^(?<file>.+?)[(:]\d+[,:]\d+\)?: (error|warning|info) (?<rule>CORPUS\d{4}): (?<message>.*)$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Line();
}
