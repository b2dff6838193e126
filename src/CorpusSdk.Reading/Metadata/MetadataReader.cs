using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Settings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Metadata;

/// <summary>Reads the keys of front matter, of a sidecar and of the defaults of a corpus.</summary>
internal sealed class MetadataReader
{
    private readonly FieldSchema _schema;
    private readonly SettingsReport _report;
    private readonly bool _isInDocument;
    private readonly Dictionary<string, StatedValue> _values = new(StringComparer.Ordinal);
    private readonly List<string> _refused = [];
    private EquatableArray<string> _ignored;

    private MetadataReader(FieldSchema schema, SettingsReport report, bool isInDocument)
    {
        _schema = schema;
        _report = report;
        _isInDocument = isInDocument;
    }

    /// <param name="map">The keys with their values.</param>
    /// <param name="schema">The fields of the corpus.</param>
    /// <param name="report">Where problems go.</param>
    /// <param name="isInDocument">Whether the places are places of the document.</param>
    public static StatedMetadata Read(SettingsMap map, FieldSchema schema, SettingsReport report, bool isInDocument)
    {
        var reader = new MetadataReader(schema, report, isInDocument);
        reader.ReadMap(map, "");
        return new(StatedMetadata.Sorted(reader._values.Values), reader._ignored) { Refused = reader._refused.ToEquatableArray() };
    }

    private void ReadMap(SettingsMap map, string prefix)
    {
        foreach (var field in map.Fields)
        {
            if (field.Value is SettingsScalar { IsNull: true })
                continue;
            if (field.Key == KnownFields.Ignore && prefix.Length == 0)
                _ignored = IgnoreReader.Ids(field.Value, _report);
            else
                ReadField(field, prefix + field.Key);
        }
    }

    private void ReadField(SettingsField field, string key)
    {
        if (_schema.Find(key) is { } declared)
        {
            var node = declared.Name == KnownFields.Authors ? Authors(field.Value) : field.Value;
            if (FieldValues.Read(declared, node, _report) is { } value)
                Add(declared.Name, value, field.Value.Span);
            else
                _refused.Add(declared.Name);
            return;
        }

        if (NearestName.Of(key, _schema.Keys) is { } near)
            _report.Add(MetadataRules.NearlyKnown, field.KeySpan, key, near);
        if (field.Value is SettingsMap map)
            ReadMap(map, key + ".");
        else if (FieldValues.Infer(key, field.Value, _report) is { } inferred)
            Add(key, inferred, field.Value.Span);
    }

    // A line of names, or a list of names and of mappings: `[{ name: Anna Berg, email: … }, Omar Dunn]`.
    private static SettingsNode Authors(SettingsNode node)
    {
        var authors = new List<SettingsNode>();
        if (node is SettingsScalar line)
        {
            foreach (var name in AuthorLine.Split(line.Text))
                authors.Add(new SettingsScalar(name, isQuoted: true, line.Span));
            return new SettingsList(authors, line.Span);
        }

        foreach (var item in node is SettingsList list ? list.Items : [node])
            authors.Add(item is SettingsMap map && map.Find("name") is { } name ? name.Value : item);
        return new SettingsList(authors, node.Span);
    }

    private void Add(string key, FieldValue value, TextSpan span)
    {
        if (!_values.ContainsKey(key))
            _values.Add(key, new(key, value, _isInDocument ? span : default));
    }
}
