using System;
using System.Collections.Generic;
using System.Threading;
using CorpusSdk.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Inputs;

/// <summary>Reads <c>CorpusSdk.inputs.tsv</c>.</summary>
internal static class ManifestReader
{
    public const string FileName = "CorpusSdk.inputs.tsv";

    /// <summary>Whether a file is the list, by its name: no text is read.</summary>
    public static bool IsManifest(AdditionalText file)
    {
        var path = file.Path;
        var start = path.Length - FileName.Length;
        return path.EndsWith(FileName, StringComparison.Ordinal) && (start == 0 || path[start - 1] is '/' or '\\');
    }

    public static Manifest? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Parse(text.ToString()) : null;

    /// <summary>Null when the text is not a list of inputs.</summary>
    public static Manifest? Parse(string text)
    {
        string? root = null;
        var documents = new List<string>();
        var settings = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields.Length < 2)
                continue;
            if (fields[0] == "root")
                root = InputPath.Normalize(fields[1]);
            else if (fields[0] == "document")
                documents.Add(fields[1]);
            else if (fields[0] == "settings")
                settings.Add(fields[1]);
        }

        if (root is null)
            return null;
        documents.Sort(StringComparer.Ordinal);
        settings.Sort(StringComparer.Ordinal);
        var folder = root.EndsWith("/", StringComparison.Ordinal) ? root : root + "/";
        return new(folder, documents.ToEquatableArray(), settings.ToEquatableArray());
    }
}
