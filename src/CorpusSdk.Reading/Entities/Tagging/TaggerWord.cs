using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// What the tagger knows of a word wherever it stands, and the sums of the features that nothing but the word decides: most words of a text come again.
/// </summary>
internal sealed class TaggerWord
{
    // The word itself in each kind of place and sentence, and the word beside another one.
    private const int OwnSums = 8;

    private readonly SharedSum?[] _sums = new SharedSum?[OwnSums + 4];

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref SharedSum? OwnSum(TokenFlags place) => ref _sums[OwnIndex(place)];

    /// <summary>The sum of the features of the word as a neighbour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref SharedSum? SumAs(Neighbour neighbour) => ref _sums[OwnSums + (int)neighbour];

    private static int OwnIndex(TokenFlags place) =>
        (int)(place & TokenFlags.First) | ((int)(place & (TokenFlags.Headline | TokenFlags.Shouted)) >> 3);
}
