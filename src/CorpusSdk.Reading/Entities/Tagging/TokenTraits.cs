namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>A token as the tagger sees it.</summary>
internal struct TokenTraits
{
    /// <summary>Where the word stands that may be part of a name; shorter than its token for <c>US-led</c>.</summary>
    public int Start;

    public int End;

    /// <summary>Hash of the word as written.</summary>
    public uint Exact;

    /// <summary>Hash of the word in lower case.</summary>
    public uint Lower;

    /// <summary>Hash of its pattern of capitals, small letters, digits and marks.</summary>
    public uint Shape;

    /// <summary>Lists that know the word.</summary>
    public WordLists Lists;

    /// <summary>Word class learnt from plain text; 0 for a rare word.</summary>
    public byte Class;

    /// <summary>How often the word is capitalised in plain text, in six steps.</summary>
    public byte Case;

    public TokenFlags Flags;
}
