namespace CorpusSdk;

/// <summary>What two entities have to be mentioned in to be mentioned together.</summary>
public enum MentionScope
{
    /// <summary>The same article.</summary>
    Article,

    /// <summary>The same sentence, heading or title.</summary>
    Sentence,
}
