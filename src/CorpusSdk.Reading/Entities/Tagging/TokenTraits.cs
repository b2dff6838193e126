namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>A token as the tagger sees it.</summary>
internal struct TokenTraits
{
    /// <summary>Where the word stands that may be part of a name; shorter than its token for <c>US-led</c>.</summary>
    public int Start;

    public int End;

    /// <summary>The word; null outside the sentences.</summary>
    public TaggerWord Word;

    public TokenFlags Flags;
}
