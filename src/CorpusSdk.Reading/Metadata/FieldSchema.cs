using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Metadata;

/// <summary>The fields of the documents of a corpus: those that the library knows, and those that <c>corpus.yml</c> declares.</summary>
/// <param name="Declared">The declared fields in the order of the file.</param>
internal sealed record FieldSchema(EquatableArray<FieldDefinition> Declared)
{
    public static readonly FieldSchema Empty = new(Declared: default);

    /// <summary>The fields that become members of articles.</summary>
    public IEnumerable<FieldDefinition> Members => Declared.Where(f => !f.IsKnown);

    /// <summary>The field of a key; null when nobody declares it.</summary>
    public FieldDefinition? Find(string key)
    {
        var known = KnownFields.Find(key);
        return Declared.FirstOrDefault(f => string.Equals(f.Name, known?.Name ?? key, StringComparison.Ordinal)) ?? known;
    }

    /// <summary>The keys that a document may have been meant to have.</summary>
    public IEnumerable<string> Keys => KnownFields.Keys.Concat(Declared.Select(f => f.Name));
}
