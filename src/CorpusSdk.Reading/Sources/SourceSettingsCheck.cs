using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Settings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Sources;

/// <summary>Looks for contradictions between the entries of a settings file.</summary>
internal sealed class SourceSettingsCheck(SettingsReport report)
{
    private readonly Dictionary<string, (SourceVariant Variant, string Id, SettingsFields Fields)> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettingsFields> _ids = new(StringComparer.Ordinal);

    public void Check(IReadOnlyList<(SourceSetting Setting, SettingsFields Fields)> sources)
    {
        foreach (var (setting, fields) in sources)
        {
            if (_ids.TryGetValue(setting.Id, out var first))
                Claimed(fields, "id", setting.Id, setting.Id, first);
            else
                _ids.Add(setting.Id, fields);
            if (setting.Name is { } name)
                Claim(new(name), setting.Id, fields, "name");
            foreach (var variant in setting.Variants)
                Claim(variant, setting.Id, fields, "variants");
            foreach (var domain in setting.Domains)
                Claim(new(domain), setting.Id, fields, "domains");
        }

        foreach (var (setting, fields) in sources)
        {
            if (setting.PartOf is { } whole)
                Relation(fields, "partOf", whole);
            foreach (var id in setting.Formerly)
                Relation(fields, "formerly", id);
            foreach (var id in setting.Successor)
                Relation(fields, "successor", id);
        }
    }

    private void Claim(SourceVariant variant, string id, SettingsFields fields, string key)
    {
        var name = SourceKey.Of(variant.Name);
        if (!_names.TryGetValue(name, out var owner))
            _names.Add(name, (variant, id, fields));
        else if (owner.Id != id && owner.Variant.Overlaps(variant))
            Claimed(fields, key, variant.Name, owner.Id, owner.Fields);
    }

    private void Claimed(SettingsFields fields, string key, string name, string owner, SettingsFields first) =>
        report.Add(
            SettingsRules.ClaimedTwice,
            fields.SpanOf(key),
            name,
            owner,
            report.LineOf(first.Span).ToString(CultureInfo.InvariantCulture),
            "Remove it from one of them, or give it dates that do not overlap."
        );

    private void Relation(SettingsFields fields, string key, string id)
    {
        if (_ids.ContainsKey(id) || ShippedSources.Default.FindId(id) is not null)
            return;
        var near = NearestName.Of(id, _ids.Keys) ?? ShippedSources.Default.NearestId(id);
        report.Add(
            SettingsRules.UnknownId,
            fields.SpanOf(key),
            key,
            id,
            near is null ? "Add an entry with this id." : "Did you mean '" + near + "'?"
        );
    }
}
