using System.Collections.Generic;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Who speaks a quotation, with the cue that says so.</summary>
internal sealed class FoundSpeakers(Subject subject, SpeakerRule rule)
{
    public Subject Subject { get; } = subject;

    /// <summary>The cue.</summary>
    public SpeakerRule Rule { get; } = rule;

    /// <summary>Keys of the entities.</summary>
    public List<string> Keys => Subject.Mentions.ConvertAll(static m => m.Entity.Key);

    public bool IsSame(FoundSpeakers other) => string.Join(" ", Keys) == string.Join(" ", other.Keys);

    /// <summary>The rule to record: what the speakers are named by says more than where the cue stands.</summary>
    public SpeakerRule Recorded =>
        !Subject.IsNamed ? SpeakerRule.None
        : Rule is SpeakerRule.Continued or SpeakerRule.CueInside ? Rule
        : Subject.Named != SpeakerRule.None ? Subject.Named
        : Subject.Mentions.TrueForAll(static m => m.Entity.Kind == EntityKind.Place) ? SpeakerRule.Metonym
        : Rule;
}
