using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Text;

/// <summary>Spans against the text they belong to.</summary>
internal static class TextSpans
{
    public static string Slice(this string text, TextSpan span) => text.Substring(span.Start, span.Length);

    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>The span without blank characters at its ends; empty at its start when there are only such.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && CharacterTable.IsBlank(text[start]))
            start++;
        while (end > start && CharacterTable.IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
