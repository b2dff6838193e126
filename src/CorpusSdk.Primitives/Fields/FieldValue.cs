using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CorpusSdk;

/// <summary>The value of a field of an article: front matter, a sidecar or the defaults of the corpus give it. Equal when kind and content are.</summary>
public sealed class FieldValue : IEquatable<FieldValue>
{
    private readonly FieldValue[] _items;

    /// <param name="kind">What it is; no list.</param>
    /// <param name="text">As written.</param>
    /// <param name="value">The number, the date as EDTF, <c>true</c> or <c>false</c>, or the id of what is meant; null when it is the text itself.</param>
    internal FieldValue(FieldKind kind, string text, string? value = null)
    {
        Kind = kind;
        Text = text;
        Value = value ?? text;
        _items = [];
    }

    internal FieldValue(IEnumerable<FieldValue> items)
    {
        Kind = FieldKind.List;
        _items = [.. items];
        Text = string.Join(", ", _items.Select(i => i.Text));
        Value = Text;
    }

    /// <summary>What it is.</summary>
    public FieldKind Kind { get; }

    /// <summary>The text as written; of a list its items, separated by commas.</summary>
    public string Text { get; }

    /// <summary>The number; null when it is something else.</summary>
    public decimal? Number => Kind == FieldKind.Number ? decimal.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>The whole number; null when it is something else, or too large.</summary>
    public long? Integer =>
        long.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && Kind == FieldKind.Number ? n : null;

    /// <summary>True or false; null when it is something else.</summary>
    public bool? Boolean => Kind == FieldKind.Boolean ? Value == "true" : null;

    /// <summary>The date; null when it is something else.</summary>
    public EdtfDate? Date => Kind == FieldKind.Date ? EdtfDate.Parse(Value) : null;

    /// <summary>The id of the article or the source that is meant; of an entity its kind too where that is known: <c>Person:anna-berg</c>. Null for other values.</summary>
    public string? Reference => Kind is FieldKind.Article or FieldKind.Entity or FieldKind.Source ? Value : null;

    /// <summary>The values of a list; none when it is something else.</summary>
    public IReadOnlyList<FieldValue> Items => _items;

    internal string Value { get; }

    /// <inheritdoc/>
    public bool Equals(FieldValue? other) =>
        other is not null && Kind == other.Kind && Text == other.Text && Value == other.Value && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldValue);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;

    /// <summary>Whether two values have the same kind and content.</summary>
    public static bool operator ==(FieldValue? left, FieldValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(FieldValue? left, FieldValue? right) => !(left == right);
}
