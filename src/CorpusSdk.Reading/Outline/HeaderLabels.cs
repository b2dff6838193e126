using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Outline;

/// <summary>The labels of header fields, longest first, from <c>header-fields.tsv</c>.</summary>
internal static class HeaderLabels
{
    private static readonly List<(string Label, HeaderFieldKind Kind)> All = Load();

    /// <summary>The label that stands at <paramref name="position"/>, case ignored; null when none does.</summary>
    public static (int Length, HeaderFieldKind Kind)? At(string text, int position, int end)
    {
        foreach (var (label, kind) in All)
        {
            if (
                position + label.Length <= end
                && string.Compare(text, position, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (
                    position + label.Length == end
                    || !CharacterTable.IsWordPart(label[label.Length - 1])
                    || CharacterTable.IsBlank(text[position + label.Length])
                )
            )
                return (label.Length, kind);
        }

        return null;
    }

    private static List<(string Label, HeaderFieldKind Kind)> Load()
    {
        var labels = new List<(string Label, HeaderFieldKind Kind)>();
        foreach (var row in KnowledgeTable.Load("header-fields").Rows)
        {
            foreach (var label in row.List("labels"))
                labels.Add((label, (HeaderFieldKind)Enum.Parse(typeof(HeaderFieldKind), row["field"])));
        }

        labels.Sort((a, b) => b.Label.Length - a.Label.Length);
        return labels;
    }
}
