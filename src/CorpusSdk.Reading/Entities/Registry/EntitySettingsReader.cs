using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Settings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities.Registry;

/// <summary>Reads <c>corpus.entities.yml</c>.</summary>
internal sealed class EntitySettingsReader
{
    private static readonly string[] FileKeys = ["entities", "not"];

    private static readonly string[] EntityKeys = ["name", "id", "kind", "aliases", "wikidata", "merge", "split", "standsFor"];

    private static readonly SettingsFormat Kind = new(
        "a kind: person, place, organization, product, event, people-group, term",
        static t => EntityKindNames.Find(t) is not null
    );

    private static readonly SettingsFormat Item = new("an item of Wikidata such as Q7747", IsItem);

    private readonly SettingsReport _report;
    private readonly List<(EntitySetting Setting, SettingsFields Fields)> _entities = [];

    private EntitySettingsReader(SettingsReport report) => _report = report;

    public static EntitySettings Read(string yaml)
    {
        var report = new SettingsReport(yaml);
        if (YamlTree.Read(yaml, report) is not { } root)
            return new EntitySettings { Findings = report.Findings };
        var file = new SettingsFields(root, report, FileKeys);
        var reader = new EntitySettingsReader(report);
        foreach (var entry in file.Entries("entities", EntityKeys, "a list of entries with keys such as 'name' and 'kind'"))
            reader.ReadEntity(entry);

        var never = file.Texts("not", SettingsFormat.Text);
        new EntitySettingsCheck(report).Check(reader._entities, never, file);
        var settings = new EntitySetting[reader._entities.Count];
        var unused = new Finding[settings.Length];
        for (var i = 0; i < settings.Length; i++)
        {
            var (setting, fields) = reader._entities[i];
            settings[i] = setting;
            unused[i] = report.Make(SettingsRules.UnusedEntry, fields.SpanOf(fields.Node("name") is null ? "id" : "name"), setting.Name);
        }

        return new EntitySettings
        {
            Entities = new(settings),
            Never = never,
            WhenUnused = new(unused),
            Findings = report.Findings,
        };
    }

    private void ReadEntity(SettingsFields fields)
    {
        var name = fields.Text("name", SettingsFormat.Text);
        var id = fields.Text("id", SettingsFormat.Id) ?? (name is null ? null : Slug.Of(name.AsSpan()));
        var kindText = fields.Text("kind", Kind);
        var kind = kindText is null ? null : EntityKindNames.Find(kindText);
        var listed = string.IsNullOrEmpty(id) ? null : Gazetteer.Default.FindId(id!, name is null ? null : kind);
        name ??= listed?.Name;
        kind ??= listed?.Kind;
        var wikidata = fields.Text("wikidata", Item);
        var standsFor = fields.Text("standsFor", SettingsFormat.Id);
        var (aliases, merge) = (fields.Texts("aliases", SettingsFormat.Text), fields.Texts("merge", SettingsFormat.Id));
        var split = fields.Texts("split", SettingsFormat.Text);
        if (string.IsNullOrEmpty(id) || name is null)
            _report.Add(SettingsRules.MissingKey, fields.Span, "'name'");
        else if (kind is not { } known)
            _report.Add(SettingsRules.MissingKey, fields.Span, "'kind'");
        else
            _entities.Add(
                (
                    new(id!, name, known, wikidata, standsFor)
                    {
                        Aliases = aliases,
                        Merge = merge,
                        Split = split,
                    },
                    fields
                )
            );
    }

    private static bool IsItem(string text)
    {
        if (text.Length < 2 || text[0] != 'Q' || text[1] == '0')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
