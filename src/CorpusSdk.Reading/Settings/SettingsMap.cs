using System.Collections.Generic;

namespace CorpusSdk.Reading.Settings;

/// <summary>Keys with values, each key once.</summary>
internal sealed class SettingsMap(IReadOnlyList<SettingsField> fields, TextSpan span) : SettingsNode(span)
{
    public IReadOnlyList<SettingsField> Fields { get; } = fields;

    public override string Description => "a mapping of keys to values";

    /// <summary>The field with a key; null when there is none.</summary>
    public SettingsField? Find(string key)
    {
        foreach (var field in Fields)
        {
            if (string.Equals(field.Key, key, System.StringComparison.Ordinal))
                return field;
        }

        return null;
    }
}
