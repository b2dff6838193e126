using System;

namespace CorpusSdk.Reading.Entities;

/// <summary>Names as written, in the form in which they are compared and shown.</summary>
internal static class WrittenName
{
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\u00A0'];

    /// <summary>The canonical form: one space between words, no article before it.</summary>
    public static string Of(string text)
    {
        if (text.Length > 0 && text[0] is not ('T' or 't'))
            return Spaced(text);
        var words = Words(text);
        return string.Join(" ", words, 0, words.Length);
    }

    /// <summary>The name with one space between words.</summary>
    public static string Spaced(string text) =>
        IsSpaced(text) ? text : string.Join(" ", text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a name without an article before them.</summary>
    public static string[] Words(string text)
    {
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (words[0] is "The" or "the") ? words.AsSpan(1).ToArray() : words;
    }

    // As most names are written.
    private static bool IsSpaced(string text)
    {
        var afterBlank = true;
        foreach (var c in text)
        {
            var isBlank = Array.IndexOf(Blanks, c) >= 0;
            if (isBlank && (afterBlank || c != ' '))
                return false;
            afterBlank = isBlank;
        }

        return !afterBlank;
    }
}
