using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Settings;

namespace CorpusSdk.Reading.CorpusFile;

/// <summary>Reads <c>corpus.yml</c>.</summary>
internal static class CorpusSettingsReader
{
    private static readonly string[] Keys = ["publications", "defaults", "fields", "ignore", "enable", "symbols", "groups"];

    private static readonly string[] IgnoreKeys = ["rule", "files", "reason"];

    private static readonly SettingsFormat Symbols = new(
        "a level: citations, articles, catalogue",
        static t => t is "citations" or "articles" or "catalogue"
    );

    private static readonly SettingsFormat Groups = new(
        "what articles are grouped by: none, publication, year, folder",
        static t => t is "none" or "publication" or "year" or "folder"
    );

    private static readonly SettingsFormat OffByDefault = new(
        "the id of a rule that is off: " + string.Join(", ", FindingRules.All.Where(r => !r.IsEnabledByDefault).Select(r => r.Id)),
        static t => FindingRules.Find(t.Trim()) is { IsEnabledByDefault: false }
    );

    private static readonly SettingsFormat Pattern = new(
        "a path relative to the corpus root such as archive/**",
        static t => t.Trim().Length is > 0 and <= 500 && t.IndexOf('\\') < 0
    );

    public static CorpusSettings Read(string yaml)
    {
        var report = new SettingsReport(yaml);
        if (YamlTree.Read(yaml, report) is not { } root)
            return new CorpusSettings { Findings = report.Findings };
        var file = new SettingsFields(root, report, Keys);
        var schema = FieldSchemaReader.Read(file, report);
        return new CorpusSettings
        {
            Publications = PublicationSettingsReader.Read(file, report),
            Schema = schema,
            Defaults = Defaults(file, schema, report),
            Ignored = Ignored(file, report),
            Enabled = file.Texts("enable", OffByDefault),
            Symbols = file.Text("symbols", Symbols),
            Groups = file.Text("groups", Groups),
            Findings = report.Findings,
        };
    }

    private static StatedMetadata Defaults(SettingsFields file, FieldSchema schema, SettingsReport report)
    {
        switch (file.Node("defaults"))
        {
            case null:
                return StatedMetadata.Nothing;
            case SettingsMap map:
                return MetadataReader.Read(map, schema, report, isInDocument: false);
            case var other:
                file.WrongType("defaults", other, "keys of front matter with their values");
                return StatedMetadata.Nothing;
        }
    }

    private static EquatableArray<IgnoredRule> Ignored(SettingsFields file, SettingsReport report)
    {
        var ignored = new List<IgnoredRule>();
        foreach (var item in file.Items("ignore"))
        {
            if (item is not SettingsMap map)
            {
                Add(IgnoreReader.Ids(item, report), files: default);
                continue;
            }

            var entry = new SettingsFields(map, report, IgnoreKeys);
            _ = entry.Text("reason", SettingsFormat.Text);
            var files = entry.Texts("files", Pattern);
            // Patterns that cannot be used do not widen the entry to all files.
            if (files.Count > 0 || entry.Node("files") is null)
                Add(IgnoreReader.Rules(entry, report).ToEquatableArray(), files);
        }

        return ignored.ToEquatableArray();

        void Add(EquatableArray<string> rules, EquatableArray<string> files)
        {
            if (rules.Count > 0)
                ignored.Add(new(rules, files));
        }
    }
}
