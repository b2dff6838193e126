using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Markdown;

/// <summary>
/// Reads remarks such as <c>&lt;!-- corpus: ignore CORPUS0402 as printed --&gt;</c>. A remark between blocks holds for the block that follows, one inside a paragraph for the
/// paragraph.
/// </summary>
/// <param name="source">The document.</param>
/// <param name="blocks">Its blocks, in order.</param>
internal sealed class IgnoreRemarks(string source, IReadOnlyList<TextSpan> blocks)
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Mark = "corpus:";
    private const string Verb = "ignore";
    private const int LongestShown = 80;

    private LineMap? _lines;

    public List<IgnoredPlace> Places { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Reads the remarks in a piece of HTML.</summary>
    /// <param name="html">Where it stands.</param>
    /// <param name="isInside">Whether it stands in a paragraph.</param>
    public void Read(TextSpan html, bool isInside)
    {
        for (var at = html.Start; ; )
        {
            var start = source.IndexOf(Open, at, html.End - at, StringComparison.Ordinal);
            var inner = start + Open.Length;
            var end = start < 0 || inner > html.End ? -1 : source.IndexOf(Close, inner, html.End - inner, StringComparison.Ordinal);
            if (end < 0)
                return;
            at = end + Close.Length;
            Read(new TextSpan(start, at), source.Substring(inner, end - inner).Trim(), isInside);
        }
    }

    private void Read(TextSpan remark, string text, bool isInside)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal))
            return;
        var words = text.Substring(Mark.Length).Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var ids = new List<string>();
        while (ids.Count + 1 < words.Length && words[ids.Count + 1].StartsWith("CORPUS", StringComparison.Ordinal))
            ids.Add(words[ids.Count + 1]);
        if (ids.Count == 0 || words[0] != Verb || Target(remark, isInside) is not { } target)
        {
            Report(RemarkRules.NotRead, remark, Excerpt.Of(source.Slice(remark), LongestShown));
            return;
        }

        if (words.Length == ids.Count + 1)
            Report(RemarkRules.NoReason, remark, string.Join(", ", ids));
        foreach (var id in ids)
        {
            if (RulesOfDocuments.CanBeIgnored(id))
                Places.Add(new IgnoredPlace(id, target));
            else
                Report(MetadataRules.NotIgnorable, remark, RulesOfDocuments.WhyNot(id));
        }
    }

    // The first block that ends behind the remark: the one around it, or the next one.
    private TextSpan? Target(TextSpan remark, bool isInside)
    {
        var low = 0;
        for (var high = blocks.Count; low < high; )
        {
            var middle = (low + high) / 2;
            if (blocks[middle].End < remark.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low < blocks.Count && (isInside || blocks[low].Start >= remark.Start) ? blocks[low] : null;
    }

    private void Report(FindingRule rule, TextSpan place, params string[] arguments) =>
        Findings.Add(FindingPlace.At(_lines ??= new LineMap(source), rule, place, arguments));
}
