using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Text;

/// <summary>Shortens text for documentation: one line, whole words.</summary>
internal static class Excerpt
{
    private const char Ellipsis = '\u2026';

    /// <summary>As much of a span as an excerpt needs.</summary>
    public static TextSpan Start(TextSpan span, int longest) => new(span.Start, span.Start + System.Math.Min(span.Length, longest * 4));

    public static string Of(string text, int longest)
    {
        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (!CharacterTable.IsBlank(c))
                line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        var folded = line.ToString().TrimEnd(' ');
        if (folded.Length <= longest)
            return folded;
        var end = folded.LastIndexOf(' ', longest);
        if (end < longest / 2)
            end = char.IsLowSurrogate(folded[longest]) ? longest - 1 : longest;
        return folded.Substring(0, end) + Ellipsis;
    }
}
