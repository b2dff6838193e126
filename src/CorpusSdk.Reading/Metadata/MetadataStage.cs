using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Settings;

namespace CorpusSdk.Reading.Metadata;

/// <summary>Reads what is stated of a document outside its text. Whatever is wrong with it, the text is read.</summary>
internal static class MetadataStage
{
    /// <summary>The last part of the name of a sidecar.</summary>
    public const string SidecarExtension = ".meta.yml";

    /// <param name="text">The text of the document.</param>
    /// <param name="sidecar">The text of its sidecar; null when there is none.</param>
    /// <param name="schema">The fields of the corpus.</param>
    /// <param name="defaults">What holds for documents that say nothing.</param>
    public static DocumentStatement Read(string text, string? sidecar, FieldSchema schema, StatedMetadata defaults)
    {
        var findings = new List<Finding>();
        var inDocument = StatedMetadata.Nothing;
        var region = FrontMatterRegion.Find(text);
        if (region is { } found)
        {
            if (ReadYaml(text, found.Content, schema, isInDocument: true, findings) is { } stated)
                inDocument = stated;
            else
                region = null;
        }
        else if (Unclosed(text) is { } mark)
        {
            findings.Add(new SettingsReport(text).Make(MetadataRules.NotClosed, mark));
        }

        var inSidecar = StatedMetadata.Nothing;
        if (sidecar is not null)
        {
            var aside = new List<Finding>();
            inSidecar = ReadYaml(sidecar, new(0, sidecar.Length), schema, isInDocument: false, aside) ?? inSidecar;
            findings.AddRange(aside.Select(f => f with { InSidecar = true }));
        }

        return new DocumentStatement(region?.Span, inDocument, inSidecar, defaults, findings);
    }

    /// <summary>Path of the sidecar of a document.</summary>
    public static string SidecarOf(string file)
    {
        var dot = file.LastIndexOf('.');
        return (dot > file.LastIndexOf('/') + 1 ? file.Substring(0, dot) : file) + SidecarExtension;
    }

    // Null when the text is a sentence between two lines.
    private static StatedMetadata? ReadYaml(string text, TextSpan part, FieldSchema schema, bool isInDocument, List<Finding> findings)
    {
        var report = new SettingsReport(text);
        var root = YamlTree.ReadNode(text, part, report);
        if (root is SettingsScalar { IsNull: false } && isInDocument)
            return null;
        var stated = YamlTree.MapOf(root, report) is { } map
            ? MetadataReader.Read(map, schema, report, isInDocument)
            : StatedMetadata.Nothing;
        findings.AddRange(report.Findings);
        return stated;
    }

    // `---`, and a key on the next line.
    private static TextSpan? Unclosed(string text)
    {
        const string Mark = "---";
        if (!text.StartsWith(Mark, StringComparison.Ordinal) || text.Length <= Mark.Length || text[Mark.Length] is not ('\n' or '\r'))
            return null;
        var start = text.IndexOf('\n') + 1;
        var colon = text.IndexOf(':', start);
        return colon > start && KnownFields.Find(text.Substring(start, colon - start)) is not null ? new TextSpan(0, Mark.Length) : null;
    }
}
