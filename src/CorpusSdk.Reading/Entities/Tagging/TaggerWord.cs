namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// What the tagger knows of a word wherever it stands, and the sums of the features that nothing but the word decides: most words of a text come again.
/// </summary>
internal sealed class TaggerWord
{
    // By the flags of its place, but for the place that has none.
    private SharedSum?[]? _marked;
    private SharedSum? _own;
    private SharedSum? _before;
    private SharedSum? _after;
    private SharedSum? _beforeThat;
    private SharedSum? _afterThat;

    /// <summary>The word as written; a part of its token for <c>US-led</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Length of its token.</summary>
    public int TokenLength { get; init; }

    /// <summary>Hash of the word as written.</summary>
    public uint Exact { get; init; }

    /// <summary>Hash of the word in lower case.</summary>
    public uint Lower { get; init; }

    /// <summary>Hash of its pattern of capitals, small letters, digits and marks.</summary>
    public uint Shape { get; init; }

    /// <summary>Lists that know the word.</summary>
    public WordLists Lists { get; init; }

    /// <summary>Word class learnt from plain text; 0 for a rare word.</summary>
    public byte Class { get; init; }

    /// <summary>How often the word is capitalised in plain text, in six steps.</summary>
    public byte Case { get; init; }

    public bool HasCapital { get; init; }

    /// <summary>The lexicon that the entry is from.</summary>
    public WordLexicon? Lexicon { get; init; }

    /// <summary>The sum of the word's own features, by the flags of its place; null when it was not made yet.</summary>
    public ref SharedSum? OwnSum(TokenFlags place)
    {
        var index = (int)(place & TokenFlags.First) | ((int)(place & (TokenFlags.Headline | TokenFlags.Shouted)) >> 3);
        if (index == 0)
            return ref _own;
        return ref (_marked ??= new SharedSum?[8])[index];
    }

    /// <summary>The sum of the features of the word as a neighbour.</summary>
    public ref SharedSum? SumAs(Neighbour neighbour)
    {
        switch (neighbour)
        {
            case Neighbour.Before:
                return ref _before;
            case Neighbour.After:
                return ref _after;
            case Neighbour.BeforeThat:
                return ref _beforeThat;
            default:
                return ref _afterThat;
        }
    }
}
