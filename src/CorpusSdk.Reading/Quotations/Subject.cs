using System.Collections.Generic;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Who does what a verb of speech says: the entities, and how they are named there.</summary>
internal sealed class Subject(List<PlacedMention> mentions, SpeakerRule named = SpeakerRule.None)
{
    /// <summary>Somebody without a name, or nobody that can be told.</summary>
    public static readonly Subject Unnamed = new([]);

    public List<PlacedMention> Mentions { get; } = mentions;

    /// <summary>Pronoun, title or collective noun; none when named directly.</summary>
    public SpeakerRule Named { get; } = named;

    public bool IsNamed => Mentions.Count > 0;

    public bool IsPerson => Mentions.Exists(static m => m.Entity.Kind == EntityKind.Person);
}
