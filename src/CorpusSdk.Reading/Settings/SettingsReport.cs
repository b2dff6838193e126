using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Settings;

/// <summary>What there is to say about a settings file.</summary>
/// <param name="text">The whole file, also where the settings are a part of it.</param>
internal sealed class SettingsReport(string text)
{
    private readonly LineMap _lines = new(text);
    private readonly List<Finding> _findings = [];

    /// <summary>The findings by their places.</summary>
    public EquatableArray<Finding> Findings
    {
        get
        {
            var sorted = _findings.ToArray();
            System.Array.Sort(sorted, static (a, b) => Order(a, b));
            return new(sorted);
        }
    }

    public void Add(FindingRule rule, TextSpan span, params string[] arguments) => _findings.Add(Make(rule, span, arguments));

    /// <summary>A finding that is not reported yet.</summary>
    public Finding Make(FindingRule rule, TextSpan span, params string[] arguments) => FindingPlace.At(_lines, rule, span, arguments);

    /// <summary>The line of a place, from 1.</summary>
    public int LineOf(TextSpan span) => _lines.Locate(span.Start).Line;

    private static int Order(Finding left, Finding right) =>
        left.Span.CompareTo(right.Span) is not 0 and var bySpan ? bySpan : string.CompareOrdinal(left.Rule, right.Rule);
}
