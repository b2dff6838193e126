using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Entities;
using CorpusSdk.Reading.Entities.Registry;

namespace CorpusSdk.Reading;

/// <summary>
/// Entities that are known by name: those of the lists of the library, extended and overridden by a <c>corpus.entities.yml</c>. Registries of equal settings are
/// equal. Safe for use by several threads.
/// </summary>
public sealed class EntityRegistry : IEquatable<EntityRegistry>
{
    private readonly EntitySettings _settings;
    private readonly Dictionary<string, RegisteredEntity> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _splits = new(StringComparer.Ordinal);
    private readonly HashSet<string> _never = new(StringComparer.Ordinal);
    private readonly Gazetteer? _names;
    private readonly Gazetteer? _neverNames;

    /// <summary>Makes a registry.</summary>
    /// <param name="settings">What the user says; null for the lists of the library alone.</param>
    public EntityRegistry(EntitySettings? settings = null)
    {
        _settings = (settings ?? EntitySettings.Empty) with { Findings = default, WhenUnused = default };
        if (IsEmpty)
            return;
        _names = new Gazetteer(Gazetteer.Default);
        foreach (var setting in _settings.Entities)
            Add(setting);
        foreach (var setting in _settings.Entities)
        {
            foreach (var merged in setting.Merge)
                _byId[merged] = _byId[setting.Id];
        }

        _neverNames = new Gazetteer();
        foreach (var name in _settings.Never)
        {
            _never.Add(EntityForm.Of(name));
            _neverNames.Add(new(EntityKind.Term, "", ""), name, MentionForm.Name);
        }
    }

    /// <summary>The lists of the library.</summary>
    public static EntityRegistry Shipped { get; } = new();

    /// <summary>Whether the user says nothing.</summary>
    internal bool IsEmpty => _settings.Entities.Count + _settings.Never.Count == 0;

    /// <summary>All names: those of the user before those of the lists.</summary>
    internal Gazetteer Names => _names ?? Gazetteer.Default;

    /// <summary>The names that are never entities; null when the user gives none.</summary>
    internal Gazetteer? NeverNames => _never.Count == 0 ? null : _neverNames;

    /// <summary>The entity that a name or an alias means; null when it is not known, or never an entity.</summary>
    /// <param name="written">The name as written; capitals matter.</param>
    public RegisteredEntity? Find(string written)
    {
        if (string.IsNullOrEmpty(written) || IsNever(written))
            return null;
        if ((Names.MatchName(written.Replace('\u2019', '\'')) ?? Names.MatchName(EntityForm.Of(written))) is not { } entry)
            return null;
        return FindId(entry.Id) ?? new RegisteredEntity(entry.Id, entry.Name, entry.Kind);
    }

    /// <inheritdoc/>
    public bool Equals(EntityRegistry? other) => other is not null && _settings == other._settings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityRegistry);

    /// <inheritdoc/>
    public override int GetHashCode() => _settings.GetHashCode();

    /// <summary>The entity of the user's settings that has an id or takes it over; null when the settings say nothing of it.</summary>
    internal RegisteredEntity? FindId(string id) => _byId.TryGetValue(id, out var entity) ? entity : null;

    /// <summary>Whether the user says that a name is never an entity.</summary>
    internal bool IsNever(string name) => _never.Count > 0 && _never.Contains(EntityForm.Of(name));

    /// <summary>Whether the user says that a form is not the entity with an id.</summary>
    internal bool IsSplit(string id, string written) => _splits.TryGetValue(id, out var forms) && forms.Contains(EntityForm.Of(written));

    private void Add(EntitySetting setting)
    {
        if (_byId.ContainsKey(setting.Id))
            return;
        _byId.Add(
            setting.Id,
            new(setting.Id, setting.Name, setting.Kind)
            {
                Aliases = setting.Aliases,
                Wikidata = setting.Wikidata,
                StandsFor = setting.StandsFor,
            }
        );
        if (setting.Split.Count > 0)
            _splits.Add(setting.Id, EntityForm.Of(setting.Split));
        var rank = Rank(setting);
        var named = new GazetteerName(setting.Kind, setting.Id, setting.Name, rank, IsRegistered: true);
        _names!.Add(named, setting.Name, MentionForm.Name);
        foreach (var alias in setting.Aliases)
        {
            var form = GazetteerLoader.FormOf(setting.Kind, alias);
            _names.Add(named, alias, form);
            // `the Forum` begins a sentence too.
            if (alias.StartsWith("the ", StringComparison.Ordinal))
                _names.Add(named, "The" + alias.Substring(3), form);
        }
    }

    // A name that stands for another where it acts is read as a capital is.
    private static PlaceRank Rank(EntitySetting setting)
    {
        if (setting.StandsFor is not null)
            return PlaceRank.Capital;
        if (setting.Kind != EntityKind.Place)
            return PlaceRank.None;
        return Gazetteer.Default.FindId(setting.Id, EntityKind.Place)?.Rank is { } rank and not PlaceRank.City ? rank : PlaceRank.Region;
    }
}
