using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Settings;

namespace CorpusSdk.Reading.CorpusFile;

/// <summary>Reads the fields that <c>corpus.yml</c> declares: <c>region: string</c>, or with more to say a mapping.</summary>
internal static class FieldSchemaReader
{
    private const string ListPrefix = "list of ";

    private static readonly string[] Keys = ["type", "required", "allowed", "description"];

    private static readonly Dictionary<string, FieldType> Types = new(StringComparer.Ordinal)
    {
        ["string"] = FieldType.String,
        ["text"] = FieldType.Text,
        ["integer"] = FieldType.Integer,
        ["number"] = FieldType.Number,
        ["boolean"] = FieldType.Boolean,
        ["date"] = FieldType.Date,
        ["url"] = FieldType.Url,
        ["article"] = FieldType.Article,
        ["entity"] = FieldType.Entity,
        ["source"] = FieldType.Source,
    };

    private static readonly SettingsFormat Type = new(
        "a type: " + string.Join(", ", Types.Keys) + ", or 'list of' with one of them",
        static t => TypeOf(t) is not null
    );

    public static FieldSchema Read(SettingsFields file, SettingsReport report)
    {
        var node = file.Node("fields");
        if (node is not SettingsMap map)
        {
            if (node is not null)
                file.WrongType("fields", node, "a mapping of field names to types");
            return FieldSchema.Empty;
        }

        return new(map.Fields.Select(f => ReadField(f, file, report)).OfType<FieldDefinition>().ToEquatableArray());
    }

    private static FieldDefinition? ReadField(SettingsField field, SettingsFields file, SettingsReport report)
    {
        if (field.Key.Trim().Length == 0 || field.Key == KnownFields.Ignore)
        {
            report.Add(SettingsRules.WrongType, field.KeySpan, "A field", "a name that is not 'ignore'", "'" + field.Key + "'");
            return null;
        }

        var known = KnownFields.Find(field.Key);
        if (field.Value is SettingsScalar)
            return Typed(field.Key, known, field.Key, field.Value, file);
        if (field.Value is not SettingsMap map)
        {
            file.WrongType(field.Key, field.Value, "a type, or a mapping with 'type'");
            return null;
        }

        var fields = new SettingsFields(map, report, Keys);
        var typed = fields.Node("type") is { } type
            ? Typed(field.Key, known, "type", type, fields)
            : known ?? new(field.Key, FieldType.String);
        if (typed is null)
            return null;
        var required = fields.Text("required", FieldFormats.Of(FieldType.Boolean));
        return typed with
        {
            IsRequired = required is not null && FieldFormats.BooleanOf(required) == true,
            Allowed = Allowed(typed, fields, report),
            Description = fields.Text("description", SettingsFormat.Text),
        };
    }

    private static FieldDefinition? Typed(string name, FieldDefinition? known, string key, SettingsNode node, SettingsFields fields)
    {
        if (fields.Text(key, node, Type) is not { } text || TypeOf(text) is not { } type)
            return null;
        if (known is null)
            return new(name, type.Type, type.IsList);
        // The library gives these fields their meaning.
        if (known.IsList == type.IsList && (known.Type == type.Type || (known.Type == FieldType.Language && type.Type == FieldType.String)))
            return known;
        fields.WrongType(key, node, "left out for '" + name + "', which has a type of its own");
        return null;
    }

    private static EquatableArray<string> Allowed(FieldDefinition field, SettingsFields fields, SettingsReport report)
    {
        var allowed = new List<string>();
        foreach (var item in fields.Items("allowed"))
        {
            if (FieldValues.Read(field with { IsList = false }, item, report) is { } value && !allowed.Contains(value.Text))
                allowed.Add(value.Text);
        }

        return allowed.ToEquatableArray();
    }

    private static (FieldType Type, bool IsList)? TypeOf(string text)
    {
        var name = text.Trim();
        var isList = name.StartsWith(ListPrefix, StringComparison.Ordinal);
        return Types.TryGetValue(isList ? name.Substring(ListPrefix.Length).Trim() : name, out var type) ? (type, isList) : null;
    }
}
