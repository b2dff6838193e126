using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Settings;

/// <summary>The fields of a mapping by their keys; keys that nobody knows are reported with the nearest known one.</summary>
internal sealed class SettingsFields
{
    private readonly SettingsMap _map;
    private readonly SettingsReport _report;

    public SettingsFields(SettingsMap map, SettingsReport report, IReadOnlyList<string> known)
    {
        _map = map;
        _report = report;
        foreach (var field in map.Fields)
        {
            if (IsKnown(field.Key, known))
                continue;
            var nearest = NearestName.Of(field.Key, known) is { } near
                ? "did you mean '" + near + "'?"
                : "known keys: " + string.Join(", ", known);
            report.Add(SettingsRules.UnknownKey, field.KeySpan, field.Key, nearest);
        }
    }

    /// <summary>Where the mapping stands.</summary>
    public TextSpan Span => _map.Span;

    /// <summary>The value of a key; null when it is not given.</summary>
    public SettingsNode? Node(string key) => _map.Find(key) is { Value: not SettingsScalar { IsNull: true } } field ? field.Value : null;

    /// <summary>Where the value of a key stands; the whole mapping when it is not given.</summary>
    public TextSpan SpanOf(string key) => Node(key)?.Span ?? Span;

    /// <summary>The text of a key; null when it is not given or has another format, which is reported.</summary>
    public string? Text(string key, SettingsFormat format) => Node(key) is { } node ? Text(key, node, format) : null;

    /// <summary>The texts of a key, given as one text or as a list; those of another format are reported and left out.</summary>
    public EquatableArray<string> Texts(string key, SettingsFormat format)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (Text(key, item, format) is { } text && !texts.Contains(text))
                texts.Add(text);
        }

        return texts.ToEquatableArray();
    }

    /// <summary>The values of a key that is a list; a single value is a list of one.</summary>
    public IReadOnlyList<SettingsNode> Items(string key) =>
        Node(key) switch
        {
            null => [],
            SettingsList list => list.Items,
            var single => [single],
        };

    /// <summary>The entries of a key that is a list of mappings; what is no mapping is reported and left out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="known">The keys of an entry.</param>
    /// <param name="expected">What the key takes, for messages.</param>
    public IEnumerable<SettingsFields> Entries(string key, IReadOnlyList<string> known, string expected)
    {
        foreach (var item in Items(key))
        {
            if (item is SettingsMap map)
                yield return new SettingsFields(map, _report, known);
            else
                WrongType(key, item, expected);
        }
    }

    /// <summary>A value as text of a format; null when it is something else, which is reported.</summary>
    public string? Text(string key, SettingsNode node, SettingsFormat format)
    {
        if (node is SettingsScalar { IsNull: false } scalar && format.Accepts(scalar.Text))
            return scalar.Text.Trim();
        WrongType(key, node, format.Description);
        return null;
    }

    /// <summary>Reports a value that should be something else.</summary>
    public void WrongType(string key, SettingsNode node, string expected) =>
        _report.Add(SettingsRules.WrongType, node.Span, "'" + key + "'", expected, node.Description);

    private static bool IsKnown(string key, IReadOnlyList<string> known)
    {
        foreach (var name in known)
        {
            if (string.Equals(name, key, System.StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
