using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Outline;

/// <summary>The front matter of a document: <c>---</c> on the first line, YAML, <c>---</c> or <c>...</c>.</summary>
/// <param name="Span">From the first mark to the end of the last one, without its line break.</param>
/// <param name="Content">The lines between the marks.</param>
internal readonly record struct FrontMatterRegion(TextSpan Span, TextSpan Content)
{
    private const string Mark = "---";

    /// <summary>The region at the start of a text; null when it has none. A blank line after the mark makes it a thematic break.</summary>
    public static FrontMatterRegion? Find(string text)
    {
        var content = NextLine(text, 0);
        if (!IsLine(text, 0, content, Mark) || content == text.Length || IsLine(text, content, NextLine(text, content), ""))
            return null;
        for (var start = content; start < text.Length; )
        {
            var next = NextLine(text, start);
            if (IsLine(text, start, next, Mark) || IsLine(text, start, next, "..."))
                return new FrontMatterRegion(new TextSpan(0, start + Mark.Length), new TextSpan(content, start));
            start = next;
        }

        return null;
    }

    private static bool IsLine(string text, int start, int end, string written)
    {
        while (end > start && CharacterTable.IsBlank(text[end - 1]))
            end--;
        return text.AsSpan(start, end - start).SequenceEqual(written.AsSpan());
    }

    private static int NextLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (length < 0)
            return text.Length;
        var end = start + length + 1;
        return text[end - 1] == '\r' && end < text.Length && text[end] == '\n' ? end + 1 : end;
    }
}
