using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A named entity. Entities are equal by kind and id, also those of two corpora.</summary>
[DebuggerDisplay("{Kind} {Name,nq}")]
[JsonConverter(typeof(EntityConverter))]
public abstract class Entity : IEquatable<Entity>
{
    private readonly CorpusData _data;
    private Article[]? _articles;
    private Mention[]? _mentions;

    private protected Entity(CorpusData data, EntityEntry entry)
    {
        _data = data;
        Kind = entry.Kind;
        Id = entry.Id;
        Name = entry.Name;
        Forms = entry.Forms;
        Wikidata = entry.Wikidata;
    }

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; }

    /// <summary>Stable id, unique within its kind.</summary>
    public string Id { get; }

    /// <summary>Canonical name.</summary>
    public string Name { get; }

    /// <summary>The forms in which articles name it.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Its item at Wikidata, such as <c>Q7747</c>, from <c>corpus.entities.yml</c>; null when none is given.</summary>
    public string? Wikidata { get; }

    /// <summary>All mentions, by article id and text order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ?? Interlocked.CompareExchange(ref _mentions, FindMentions(), null) ?? _mentions;

    /// <summary>The articles that mention it, by id.</summary>
    public IReadOnlyList<Article> Articles =>
        _articles ?? Interlocked.CompareExchange(ref _articles, _data.ArticlesWith(Key), null) ?? _articles;

    /// <summary>
    /// The publication date (EDTF) of the earliest article that mentions it, by the first day that each can mean; null when no article has a date that is
    /// bounded from below.
    /// </summary>
    public EdtfDate? FirstMentioned => Dates().Where(d => d.Earliest is not null).MinBy(d => d.Earliest);

    /// <summary>
    /// The publication date (EDTF) of the latest article that mentions it, by the last day that each can mean; null when no article has a date that is
    /// bounded from above.
    /// </summary>
    public EdtfDate? LastMentioned => Dates().Where(d => d.Latest is not null).MaxBy(d => d.Latest);

    internal NameKey Key => NameKey.Entity(Kind, Id);

    /// <summary>The entities that are mentioned in the same articles or sentences, the most frequent first; counted anew at each call.</summary>
    /// <param name="scope">What both have to stand in.</param>
    public IReadOnlyList<CoMention> CoMentions(MentionScope scope = MentionScope.Article) => CorpusSdk.CoMentions.Of(_data, this, scope);

    /// <inheritdoc/>
    public bool Equals(Entity? other) => other is not null && Kind == other.Kind && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, StringComparer.Ordinal.GetHashCode(Id));

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether two entities have the same kind and id.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two entities differ.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    internal static Entity Create(CorpusData data, EntityEntry entry) =>
        entry.Kind switch
        {
            EntityKind.Person => new Person(data, entry),
            EntityKind.Place => new Place(data, entry),
            EntityKind.Organization => new Organization(data, entry),
            EntityKind.Product => new Product(data, entry),
            EntityKind.Event => new Event(data, entry),
            EntityKind.PeopleGroup => new PeopleGroup(data, entry),
            EntityKind.Term => new Term(data, entry),
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };

    private IEnumerable<EdtfDate> Dates() => Articles.Select(a => a.Published?.Value).OfType<EdtfDate>();

    private Mention[] FindMentions() =>
        [.. Articles.SelectMany(a => a.Body.Entities).Where(e => Equals(e.Entity)).SelectMany(e => e.Mentions)];
}
