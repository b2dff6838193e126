using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Sources;

/// <summary>Known sources by name, variant and domain, from <c>sources.tsv</c>.</summary>
internal sealed class SourceRegistry
{
    private const string Article = "the ";

    private static readonly Lazy<SourceRegistry> Shipped = new(Load);

    private readonly Dictionary<string, SourceEntry> _byName = new(StringComparer.Ordinal);

    /// <summary>The registry that is part of the library.</summary>
    public static SourceRegistry Default => Shipped.Value;

    /// <summary>The source that a name as written means; null when it is not known.</summary>
    public SourceEntry? Find(ReadOnlySpan<char> written)
    {
        const int LongestName = 120;
        if (written.Length is 0 or > LongestName)
            return null;
        var key = Key(written.ToString());
        if (_byName.TryGetValue(key, out var entry))
            return entry;
        return key.StartsWith(Article, StringComparison.Ordinal) && _byName.TryGetValue(key.Substring(Article.Length), out entry)
            ? entry
            : null;
    }

    private static SourceRegistry Load()
    {
        var registry = new SourceRegistry();
        foreach (var row in KnowledgeTable.Load("sources").Rows)
        {
            var entry = new SourceEntry(row["id"], row["name"], ParseKind(row["kind"]));
            registry.Add(entry.Name, entry);
            foreach (var variant in row.List("variants"))
                registry.Add(variant, entry);
            foreach (var domain in row.List("domains"))
            {
                registry.Add(domain, entry);
                registry.Add("www." + domain, entry);
            }
        }

        return registry;
    }

    // The first row keeps a name that two rows claim.
    private void Add(string name, SourceEntry entry)
    {
        var key = Key(name);
        if (!_byName.ContainsKey(key))
            _byName.Add(key, entry);
    }

    private static string Key(string name)
    {
        var key = CharacterTable.ToLower(name);
        return key.IndexOf('\u00A0') < 0 && key.IndexOf('\u2019') < 0 ? key : key.Replace('\u00A0', ' ').Replace('\u2019', '\'');
    }

    private static SourceKind ParseKind(string kind) =>
        Enum.TryParse(kind, ignoreCase: true, out SourceKind value) ? value : SourceKind.Unknown;
}
