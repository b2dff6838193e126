using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Settings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Sources;

/// <summary>Reads <c>corpus.sources.yml</c>.</summary>
internal sealed class SourceSettingsReader
{
    private static readonly string[] FileKeys = ["sources", "not"];

    private static readonly string[] SourceKeys =
    [
        "id",
        "name",
        "kind",
        "country",
        "languages",
        "domains",
        "variants",
        "partOf",
        "formerly",
        "successor",
        "sameAs",
    ];

    private static readonly string[] VariantKeys = ["name", "script", "from", "to"];

    private static readonly SettingsFormat Kind = new(
        "a kind: agency, newspaper, magazine, broadcaster, site, government, international, journal, institute, company, social, blog",
        static t => KnownKinds.Find(t) is not null
    );

    private readonly SettingsReport _report;
    private readonly List<(SourceSetting Setting, SettingsFields Fields)> _sources = [];

    private SourceSettingsReader(SettingsReport report) => _report = report;

    public static SourceSettings Read(string yaml)
    {
        var report = new SettingsReport(yaml);
        if (YamlTree.Read(yaml, report) is not { } root)
            return new SourceSettings { Findings = report.Findings };
        var file = new SettingsFields(root, report, FileKeys);
        var reader = new SourceSettingsReader(report);
        foreach (var entry in file.Entries("sources", SourceKeys, "a list of entries with keys such as 'name' and 'kind'"))
            reader.ReadSource(entry);

        var check = new SourceSettingsCheck(report);
        check.Check(reader._sources);
        return new SourceSettings
        {
            Sources = reader.Settings(),
            Never = file.Texts("not", SettingsFormat.Text),
            Findings = report.Findings,
        };
    }

    private EquatableArray<SourceSetting> Settings()
    {
        var settings = new SourceSetting[_sources.Count];
        for (var i = 0; i < settings.Length; i++)
            settings[i] = _sources[i].Setting;
        return new(settings);
    }

    private void ReadSource(SettingsFields fields)
    {
        var name = fields.Text("name", SettingsFormat.Text);
        var id = fields.Text("id", SettingsFormat.Id) ?? (name is null ? null : Slug.Of(name.AsSpan()));
        if (string.IsNullOrEmpty(id) || (name is null && ShippedSources.Default.FindId(id!) is null))
        {
            _report.Add(SettingsRules.MissingKey, fields.Span, "'name'");
            return;
        }

        var kind = fields.Text("kind", Kind);
        _sources.Add(
            (
                new(
                    id!,
                    name,
                    kind is null ? null : KnownKinds.Find(kind),
                    fields.Text("country", SettingsFormat.Country),
                    fields.Text("partOf", SettingsFormat.Id)
                )
                {
                    Languages = fields.Texts("languages", SettingsFormat.Language),
                    Domains = fields.Texts("domains", SettingsFormat.Domain),
                    Variants = ReadVariants(fields),
                    Formerly = fields.Texts("formerly", SettingsFormat.Id),
                    Successor = fields.Texts("successor", SettingsFormat.Id),
                    SameAs = fields.Texts("sameAs", SettingsFormat.Id),
                },
                fields
            )
        );
    }

    private EquatableArray<SourceVariant> ReadVariants(SettingsFields fields)
    {
        var variants = new List<SourceVariant>();
        foreach (var item in fields.Items("variants"))
        {
            var variant = item is SettingsMap map ? ReadVariant(new(map, _report, VariantKeys)) : ReadPlain(fields, item);
            if (variant is not null)
                variants.Add(variant);
        }

        return variants.ToEquatableArray();
    }

    private static SourceVariant? ReadPlain(SettingsFields fields, SettingsNode item) =>
        fields.Text("variants", item, SettingsFormat.Text) is { } name ? new SourceVariant(name) : null;

    private SourceVariant? ReadVariant(SettingsFields fields)
    {
        var name = fields.Text("name", SettingsFormat.Text);
        var script = fields.Text("script", SettingsFormat.Script);
        var (from, to) = (Date(fields, "from"), Date(fields, "to"));
        if (name is null)
        {
            _report.Add(SettingsRules.MissingKey, fields.Span, "'name'");
            return null;
        }

        if (from?.Earliest > to?.Latest)
        {
            fields.WrongType("to", fields.Node("to")!, "a date not before 'from' (" + from + ")");
            to = null;
        }

        return new SourceVariant(name, script, from, to);
    }

    private static EdtfDate? Date(SettingsFields fields, string key) =>
        fields.Text(key, SettingsFormat.Date) is { } text && EdtfDate.TryParse(text, out var date) ? date : null;
}
