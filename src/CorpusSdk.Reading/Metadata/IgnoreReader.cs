using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Settings;

namespace CorpusSdk.Reading.Metadata;

/// <summary>Reads <c>ignore</c>: ids of rules, each as a text or as <c>{ rule, reason }</c>.</summary>
internal static class IgnoreReader
{
    private static readonly string[] Keys = ["rule", "reason"];

    /// <summary>The ids; those that cannot be ignored are reported and left out.</summary>
    public static EquatableArray<string> Ids(SettingsNode node, SettingsReport report)
    {
        var ids = new List<string>();
        foreach (var item in node is SettingsList list ? list.Items : [node])
        {
            if (item is SettingsMap map)
            {
                var fields = new SettingsFields(map, report, Keys);
                _ = fields.Text("reason", SettingsFormat.Text);
                ids.AddRange(Rules(fields, report));
            }
            else if (Rule(item, report) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The ids of the key <c>rule</c> of an entry.</summary>
    public static IEnumerable<string> Rules(SettingsFields fields, SettingsReport report)
    {
        if (fields.Node("rule") is null)
            report.Add(SettingsRules.MissingKey, fields.Span, "'rule'");
        return [.. fields.Items("rule").Select(i => Rule(i, report)).OfType<string>()];
    }

    private static string? Rule(SettingsNode node, SettingsReport report)
    {
        if (node is not SettingsScalar { IsNull: false } scalar)
        {
            report.Add(SettingsRules.WrongType, node.Span, "'ignore'", "the id of a rule such as CORPUS0501", node.Description);
            return null;
        }

        var id = scalar.Text.Trim();
        if (RulesOfDocuments.CanBeIgnored(id))
            return id;
        report.Add(MetadataRules.NotIgnorable, node.Span, RulesOfDocuments.WhyNot(id));
        return null;
    }
}
