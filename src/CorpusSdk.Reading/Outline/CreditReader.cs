using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads credits: <c>(Source: Sky News)</c>, <c>(Photo: Name / Agency)</c>.</summary>
internal static class CreditReader
{
    private static readonly List<string> Labels = LoadLabels();

    /// <summary>Whether a block is nothing but a credit in brackets.</summary>
    public static bool IsCreditLine(string text, TextSpan span) =>
        text[span.Start] is '(' or '[' && text[span.End - 1] is ')' or ']' && Credited(text, span) is not null;

    /// <summary>Who is credited by the brackets at <paramref name="span"/>; null when they are no credit.</summary>
    public static string? Credited(string text, TextSpan span) =>
        Labelled(text, TextSpans.Trim(text, span.Start + 1, Math.Max(span.Start + 1, span.End - 1)));

    /// <summary>Who is credited by a text without brackets, <c>Photo: Name / Agency</c>; null when it is no credit.</summary>
    public static string? Labelled(string text, TextSpan inner)
    {
        foreach (var label in Labels)
        {
            if (
                inner.Length <= label.Length
                || string.Compare(text, inner.Start, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) != 0
            )
                continue;
            var credited = TextSpans.Trim(text, inner.Start + label.Length, inner.End);
            return credited.IsEmpty ? null : text.Slice(credited);
        }

        return null;
    }

    private static List<string> LoadLabels()
    {
        var labels = new List<string>();
        foreach (var row in KnowledgeTable.Load("credit-labels").Rows)
            labels.Add(row["label"]);
        return labels;
    }
}
