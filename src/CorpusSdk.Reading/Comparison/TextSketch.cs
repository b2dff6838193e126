using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Comparison;

/// <summary>
/// The sketch of a text by which the share of runs of five words that two texts have in common can be estimated: minhash with one permutation (Li, Owen and Zhang 2012),
/// empty bins filled from the next one (Shrivastava and Li 2014).
/// </summary>
internal static class TextSketch
{
    /// <summary>Number of values of a sketch; the standard error of an estimate is 0.05 at most.</summary>
    public const int Size = 128;

    /// <summary>Words of a run: fewer are phrases of the language.</summary>
    public const int RunLength = 5;

    // Fewer leave most bins to be filled.
    private const int FewestWords = 60;

    private const int BinBits = 7;
    private const ulong Offset = 0x9E3779B97F4A7C15;

    /// <summary>The sketch of the running text, values of 32 bits: by chance two of them agree once in four billion. Empty when it is short.</summary>
    public static EquatableArray<ulong> Of(ArticleReading reading, string text)
    {
        var words = new List<ulong>(text.Length / 6);
        foreach (var block in reading.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quote)
                WordHashes.Add(text.AsSpan(block.Span.Start, block.Span.Length), words);
        }

        return words.Count < FewestWords ? default : new(Of(words.ToArray()));
    }

    /// <summary>The share of runs that two texts have in common, 0 to 1.</summary>
    public static double Similarity(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var same = 0;
        for (var i = 0; i < Size; i++)
            same += left[i] == right[i] ? 1 : 0;
        return (double)same / Size;
    }

    private static ulong[] Of(ulong[] words)
    {
        var sketch = new ulong[Size];
        for (var i = 0; i < Size; i++)
            sketch[i] = ulong.MaxValue;
        for (var i = 0; i + RunLength <= words.Length; i++)
        {
            var hash = WordHashes.OfRun(words.AsSpan(i, RunLength));
            var bin = (int)(hash >> (64 - BinBits));
            if (hash < sketch[bin])
                sketch[bin] = hash;
        }

        return Filled(sketch);
    }

    private static ulong[] Filled(ulong[] sketch)
    {
        var filled = (ulong[])sketch.Clone();
        for (var i = 0; i < Size; i++)
        {
            var distance = 0;
            while (sketch[(i + distance) % Size] == ulong.MaxValue)
                distance++;
            filled[i] = (uint)unchecked(sketch[(i + distance) % Size] + ((ulong)distance * Offset));
        }

        return filled;
    }
}
