using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Metadata;

/// <summary>What is stated of a document, each key once.</summary>
/// <param name="Values">The values, in the order of their keys.</param>
/// <param name="Ignored">Ids of rules that do not apply to the document.</param>
internal sealed record StatedMetadata(EquatableArray<StatedValue> Values, EquatableArray<string> Ignored)
{
    public static readonly StatedMetadata Nothing = new(default, default);

    /// <summary>Keys whose values could not be used, which was reported.</summary>
    public EquatableArray<string> Refused { get; init; }

    /// <summary>The value of a key; null when it is not stated.</summary>
    public StatedValue? Find(string key) => Values.FirstOrDefault(v => string.Equals(v.Key, key, StringComparison.Ordinal));

    /// <summary>The text of a key; null when it is not stated.</summary>
    public string? Text(string key) => Find(key)?.Value.Text;

    /// <summary>The texts of a key that is a list.</summary>
    public EquatableArray<string> Texts(string key) =>
        Find(key) is { } list ? list.Value.Items.Select(i => i.Text).ToEquatableArray() : default;

    /// <summary>The number of a key; null when it is not stated.</summary>
    public int? Number(string key) => Find(key)?.Value.Integer is >= 0 and <= int.MaxValue and var number ? (int)number : null;

    /// <summary>What is stated here, and for other keys what is stated there. Rules are ignored when either says so.</summary>
    public StatedMetadata Over(StatedMetadata lower)
    {
        if (lower.Values.Count + lower.Ignored.Count + lower.Refused.Count == 0)
            return this;
        var keys = new HashSet<string>(Values.Select(v => v.Key), StringComparer.Ordinal);
        return new(
            Sorted(Values.Concat(lower.Values.Where(v => !keys.Contains(v.Key)))),
            Ignored.Concat(lower.Ignored).Distinct(StringComparer.Ordinal).ToEquatableArray()
        )
        {
            Refused = Refused.Concat(lower.Refused).ToEquatableArray(),
        };
    }

    public static EquatableArray<StatedValue> Sorted(IEnumerable<StatedValue> values) =>
        values.OrderBy(v => v.Key, StringComparer.Ordinal).ToEquatableArray();
}
