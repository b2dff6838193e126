using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Settings;

namespace CorpusSdk.Reading.Metadata;

/// <summary>Makes values of what is written.</summary>
internal static class FieldValues
{
    /// <summary>The value of a declared field; null when it is something else, which is reported.</summary>
    public static FieldValue? Read(FieldDefinition field, SettingsNode node, SettingsReport report)
    {
        if (!field.IsList)
            return ReadOne(field, node, report);
        var items = new List<FieldValue>();
        foreach (var item in node is SettingsList list ? list.Items : [node])
        {
            if (ReadOne(field, item, report) is { } value && !items.Contains(value))
                items.Add(value);
        }

        return items.Count == 0 ? null : new FieldValue(items);
    }

    /// <summary>The value of a field that nobody declares, by how it is written; null for nothing and for a mapping.</summary>
    public static FieldValue? Infer(string key, SettingsNode node, SettingsReport report)
    {
        if (node is SettingsList list)
        {
            var items = new List<FieldValue>();
            foreach (var item in list.Items)
            {
                if (item is SettingsScalar { IsNull: false } single)
                    items.Add(Infer(key, single, report));
                else
                    report.Add(MetadataRules.NotKept, item.Span, key, item.Description);
            }

            return new FieldValue(items);
        }

        return node is SettingsScalar { IsNull: false } scalar ? Infer(key, scalar, report) : null;
    }

    private static FieldValue? ReadOne(FieldDefinition field, SettingsNode node, SettingsReport report)
    {
        var format = FieldFormats.Of(field.Type);
        if (node is not SettingsScalar { IsNull: false } scalar || !format.Accepts(scalar.Text))
        {
            report.Add(SettingsRules.WrongType, node.Span, "'" + field.Name + "'", format.Description, node.Description);
            return null;
        }

        var text = scalar.Text.Trim();
        if (field.Allowed.Count == 0 || field.Allowed.AsSpan().IndexOf(text) >= 0)
            return Make(field.Type, text);
        report.Add(MetadataRules.NotAllowed, node.Span, field.Name, string.Join(", ", field.Allowed), text);
        return null;
    }

    private static FieldValue Make(FieldType type, string text) =>
        type switch
        {
            FieldType.Integer or FieldType.Number => new(FieldKind.Number, text, Canonical(text)),
            FieldType.Boolean => new(FieldKind.Boolean, text, FieldFormats.BooleanOf(text) == true ? "true" : "false"),
            FieldType.Date => new(FieldKind.Date, text, FieldFormats.DateOf(text)!.ToString()),
            FieldType.Article => new(FieldKind.Article, text),
            FieldType.Entity => new(FieldKind.Entity, text),
            FieldType.Source => new(FieldKind.Source, text),
            _ => new(FieldKind.Text, text),
        };

    private static FieldValue Infer(string key, SettingsScalar scalar, SettingsReport report)
    {
        var text = scalar.Text.Trim();
        if (scalar.IsQuoted)
            return Make(FieldType.Text, scalar.Text);
        if (FieldFormats.BooleanOf(text) is not null)
            return Make(FieldType.Boolean, text);
        if (FieldFormats.NumberOf(text) is not null)
            return Make(FieldType.Number, text);
        if (!LooksLikeDate(text))
            return Make(FieldType.Text, text);
        if (EdtfDate.TryParse(text, out _))
            return Make(FieldType.Date, text);
        if (text.Length == "2018-01-18".Length)
            report.Add(MetadataRules.NoSuchDay, scalar.Span, key, text);
        return Make(FieldType.Text, text);
    }

    // `2018-01`, `2018-01-18`, `2018-01/2018-03`
    private static bool LooksLikeDate(string text)
    {
        if (text.Length < 7 || text[4] != '-')
            return false;
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or '-' or '/' or '.'))
                return false;
        }

        return true;
    }

    private static string Canonical(string text) => FieldFormats.NumberOf(text)!.Value.ToString(CultureInfo.InvariantCulture);
}
