using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Settings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Entities.Registry;

/// <summary>Looks for contradictions between the entries of a settings file.</summary>
internal sealed class EntitySettingsCheck(SettingsReport report)
{
    private readonly Dictionary<string, (string Id, SettingsFields Fields)> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettingsFields> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, SettingsFields Fields)> _merged = new(StringComparer.Ordinal);

    /// <param name="entities">The entries.</param>
    /// <param name="never">The names that are never entities.</param>
    /// <param name="file">The whole file.</param>
    public void Check(
        IReadOnlyList<(EntitySetting Setting, SettingsFields Fields)> entities,
        EquatableArray<string> never,
        SettingsFields file
    )
    {
        foreach (var (setting, fields) in entities)
        {
            if (_ids.TryGetValue(setting.Id, out var first))
                Claimed(fields.SpanOf("id"), setting.Id, setting.Id, first);
            else
                _ids.Add(setting.Id, fields);
            Claim(setting.Name, setting.Id, fields, "name");
            foreach (var alias in setting.Aliases)
                Claim(alias, setting.Id, fields, "aliases");
        }

        foreach (var (setting, fields) in entities)
        {
            foreach (var id in setting.Merge)
                CheckMerged(id, setting.Id, fields);
            if (setting.StandsFor is { } other && !_ids.ContainsKey(other) && Gazetteer.Default.FindId(other, kind: null) is null)
                Unknown(fields.SpanOf("standsFor"), other);
            foreach (var form in setting.Split)
            {
                if (_names.TryGetValue(form, out var owner) && owner.Id == setting.Id)
                    Claimed(fields.SpanOf("split"), form, owner.Id, owner.Fields);
            }
        }

        foreach (var name in never)
        {
            if (_names.TryGetValue(name, out var owner))
                Claimed(file.SpanOf("not"), name, owner.Id, owner.Fields);
        }
    }

    private void Claim(string name, string id, SettingsFields fields, string key)
    {
        if (!_names.TryGetValue(name, out var owner))
            _names.Add(name, (id, fields));
        else if (owner.Id != id)
            Claimed(fields.SpanOf(key), name, owner.Id, owner.Fields);
    }

    // An id cannot be an entry of its own and a part of another one.
    private void CheckMerged(string id, string into, SettingsFields fields)
    {
        if (id != into && _ids.TryGetValue(id, out var own))
            Claimed(fields.SpanOf("merge"), id, id, own);
        else if (!_merged.TryGetValue(id, out var owner))
            _merged.Add(id, (into, fields));
        else if (owner.Id != into)
            Claimed(fields.SpanOf("merge"), id, owner.Id, owner.Fields);
    }

    private void Claimed(TextSpan span, string name, string owner, SettingsFields first) =>
        report.Add(
            SettingsRules.ClaimedTwice,
            span,
            name,
            owner,
            report.LineOf(first.Span).ToString(CultureInfo.InvariantCulture),
            "Remove it from one of them."
        );

    private void Unknown(TextSpan span, string id) =>
        report.Add(
            SettingsRules.UnknownId,
            span,
            "standsFor",
            id,
            NearestName.Of(id, _ids.Keys) is { } near ? "Did you mean '" + near + "'?" : "Add an entry with this id."
        );
}
