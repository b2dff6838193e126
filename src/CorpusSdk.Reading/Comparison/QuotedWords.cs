using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Comparison;

/// <summary>The words of a quotation.</summary>
/// <param name="Hashes">A hash per word, see <see cref="WordHashes"/>.</param>
/// <param name="Text">The quotation as messages show it.</param>
/// <param name="Speakers">Keys of those who say it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record QuotedWords(EquatableArray<ulong> Hashes, string Text, EquatableArray<string> Speakers, FindingSpan Place)
{
    /// <summary>Fewest words that are compared: shorter ones are phrases that many people use.</summary>
    public const int Fewest = 8;

    // Of longer quotations the first words are compared, so that time grows with length.
    private const int Most = 64;

    // A word of one letter and a blank.
    private const int ShortestWord = 2;

    /// <summary>Quotation marks, and punctuation before the last of them.</summary>
    public static readonly char[] Marks =
    [
        '"',
        '\'',
        '\u2018',
        '\u2019',
        '\u201A',
        '\u201C',
        '\u201D',
        '\u201E',
        '\u00AB',
        '\u00BB',
        '\u2039',
        '\u203A',
        '\u300C',
        '\u300D',
        '\u300E',
        '\u300F',
        ',',
        '.',
        ' ',
    ];

    /// <summary>Whether a place cannot hold enough words.</summary>
    public static bool IsShort(TextSpan span) => span.Length < Fewest * ShortestWord;

    /// <summary>The hashes of the words; none when they are few, or when something is left out or put in, which makes another wording.</summary>
    public static EquatableArray<ulong> HashesOf(string quotation)
    {
        if (quotation.IndexOfAny(['[', '(', '\u2026']) >= 0 || quotation.IndexOf("..", StringComparison.Ordinal) >= 0)
            return default;
        var hashes = new List<ulong>();
        WordHashes.Add(quotation.AsSpan(), hashes);
        if (hashes.Count < Fewest)
            return default;
        if (hashes.Count > Most)
            hashes.RemoveRange(Most, hashes.Count - Most);
        return hashes.ToEquatableArray();
    }
}
