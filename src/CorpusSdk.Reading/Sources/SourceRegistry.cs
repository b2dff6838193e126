using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading;

/// <summary>
/// Known sources by name, variant and domain: those that are part of the library, extended and overridden by a <c>corpus.sources.yml</c>.
/// Registries of equal settings are equal. Safe for use by several threads.
/// </summary>
public sealed class SourceRegistry : IEquatable<SourceRegistry>
{
    private const int MostRemembered = 4096;

    private readonly SourceSettings _settings;
    private readonly Dictionary<string, List<RegisteredSource>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisteredSource> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _never = new(StringComparer.Ordinal);

    // A corpus cites the same unknown names again and again, and each look goes through all names.
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    /// <summary>Makes a registry.</summary>
    /// <param name="settings">What the user says; null for the shipped registry alone.</param>
    public SourceRegistry(SourceSettings? settings = null)
    {
        _settings = (settings ?? SourceSettings.Empty) with { Findings = default };
        foreach (var setting in _settings.Sources)
            Add(SourceOverride.Apply(setting, FindId(setting.Id) ?? ShippedSources.Default.FindId(setting.Id)));
        foreach (var setting in _settings.Sources)
        {
            foreach (var merged in setting.SameAs)
                _ids[merged] = _ids[setting.Id];
        }

        foreach (var name in _settings.Never)
            _never.Add(SourceKey.Of(name));
    }

    /// <summary>The registry that is part of the library.</summary>
    public static SourceRegistry Shipped { get; } = new();

    /// <summary>The source that a name, a variant or a domain means; null when it is not known.</summary>
    /// <param name="written">The name as written; case does not matter.</param>
    /// <param name="date">When it is used: a name can have belonged to several sources in turn. Null when it is not known.</param>
    public RegisteredSource? Find(string written, EdtfDate? date = null) => Find((written ?? "").AsSpan(), date);

    /// <inheritdoc/>
    public bool Equals(SourceRegistry? other) => other is not null && _settings == other._settings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceRegistry);

    /// <inheritdoc/>
    public override int GetHashCode() => _settings.GetHashCode();

    /// <inheritdoc cref="Find(string, EdtfDate?)"/>
    internal RegisteredSource? Find(ReadOnlySpan<char> written, EdtfDate? date = null)
    {
        Span<char> buffer = stackalloc char[SourceKey.Longest];
        var whole = SourceKey.Fold(written, buffer);
        var folded = SourceKey.Trim(whole);
        if (folded.Length == 0)
            return null;
        if (_names.Count + _never.Count > 0)
        {
            var key = folded.ToString();
            if (_never.Contains(key))
                return null;
            if (_names.TryGetValue(key, out var owners))
                return Merged(OwnerAt(owners, key, date));
        }

        return ShippedSources.Default.Find(folded, date) is { } shipped ? Merged(shipped) : null;
    }

    private static RegisteredSource OwnerAt(List<RegisteredSource> owners, string key, EdtfDate? date) =>
        owners.Find(o => o.VariantWritten(key) is not { } v || v.CanBeUsedAt(date)) ?? owners[0];

    /// <summary>The source of the user's settings that has an id or is merged with it; null when the settings say nothing of it.</summary>
    internal RegisteredSource? FindId(string id) => _ids.TryGetValue(id, out var source) ? source : null;

    /// <summary>Whether the user says that a name is never a source.</summary>
    internal bool IsNever(ReadOnlySpan<char> written) => _never.Count > 0 && _never.Contains(SourceKey.Of(written.ToString()));

    /// <summary>The name of the registry that was probably meant by one that it does not have; null when none is near.</summary>
    internal string? Nearest(string written)
    {
        Span<char> buffer = stackalloc char[SourceKey.Longest];
        var folded = SourceKey.Trim(SourceKey.Fold(written.AsSpan(), buffer));
        if (folded.Length == 0 || LettersAllowed(folded.Length) == 0)
            return null;
        var name = folded.ToString();
        if (_nearest.TryGetValue(name, out var known))
            return known;
        var nearest =
            NearestName.Of(name, _names.Keys) is { } own ? _names[own][0].Name
            : ShippedSources.Default.Nearest(folded) is { } shipped ? Merged(shipped).Name
            : null;
        if (_nearest.Count < MostRemembered)
            _nearest[name] = nearest;
        return nearest;
    }

    /// <summary>How many letters of a name of a source can be wrong; short names are acronyms, and near acronyms are other sources.</summary>
    internal static int LettersAllowed(int length) => length < 6 ? 0 : NearestName.Allowed(length);

    private RegisteredSource Merged(RegisteredSource source) => FindId(source.Id) ?? source;

    private void Add(RegisteredSource source)
    {
        _ids[source.Id] = source;
        AddName(source.Name, source);
        foreach (var variant in source.Variants)
            AddName(variant.Name, source);
        foreach (var domain in source.Domains)
            AddName(domain, source);
    }

    private void AddName(string name, RegisteredSource source)
    {
        var key = SourceKey.Of(name);
        if (!_names.TryGetValue(key, out var owners))
            _names.Add(key, owners = []);
        owners.RemoveAll(o => o.Id == source.Id);
        owners.Add(source);
    }
}
