using System;

namespace CorpusSdk.Reading.Entities;

/// <summary>The canonical form of a name as written: one space between words, no article before it.</summary>
internal static class WrittenName
{
    public static string Of(string text)
    {
        var words = Words(text);
        return string.Join(" ", words, 0, words.Length);
    }

    /// <summary>The words of a name without an article before them.</summary>
    public static string[] Words(string text)
    {
        var words = text.Split([' ', '\t', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (words[0] is "The" or "the") ? words.AsSpan(1).ToArray() : words;
    }
}
