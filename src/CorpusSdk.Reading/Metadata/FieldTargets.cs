using System;
using System.Linq;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Metadata;

/// <summary>Finds out which source or entity a field names.</summary>
internal static class FieldTargets
{
    /// <summary>The value with the id of what it names; other values as they are.</summary>
    public static FieldValue Resolve(FieldValue value, ReadingOptions options) =>
        value.Kind switch
        {
            FieldKind.List => value.Items.Any(i => i.Reference is not null) ? new(value.Items.Select(i => Resolve(i, options))) : value,
            FieldKind.Source => new(FieldKind.Source, value.Text, options.Sources.Find(value.Text)?.Id ?? Slug.Of(value.Text.AsSpan())),
            FieldKind.Entity => new(FieldKind.Entity, value.Text, Entity(value.Text, options)),
            _ => value,
        };

    private static string Entity(string name, ReadingOptions options) =>
        options.KnownEntities.Find(name) is { } known ? EntityReading.KeyOf(known.Kind, known.Id) : Slug.Of(name.AsSpan());
}
