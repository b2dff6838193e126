namespace CorpusSdk.Reading;

/// <summary>An entity of an article with all its mentions.</summary>
/// <param name="Id">Stable id, unique within its kind: a slug of the canonical name, or the registry's.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mentions">Mentions in text order.</param>
public sealed record EntityReading(string Id, string Name, EntityKind Kind, EquatableArray<MentionReading> Mentions)
{
    /// <summary>Kind and id, <c>Person:vladimir-putin</c>: unique in a corpus.</summary>
    public string Key => KeyOf(Kind, Id);

    /// <summary>Whether it is in no list and in no registry: only the tagger knows it.</summary>
    public bool IsNew { get; init; }

    /// <summary>Its item at Wikidata, such as <c>Q7747</c>, from the registry; null when it is not known.</summary>
    public string? Wikidata { get; init; }

    internal static string KeyOf(EntityKind kind, string id) => kind + ":" + id;
}

/// <summary>A mention of an entity.</summary>
/// <param name="Span">Where it stands, without title, possessive and quotation marks.</param>
/// <param name="Form">How it names the entity.</param>
public sealed record MentionReading(TextSpan Span, MentionForm Form);
