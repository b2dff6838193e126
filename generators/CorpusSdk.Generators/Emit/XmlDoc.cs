using System.Globalization;
using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Generators.Emit;

/// <summary>Writes documentation comments. Text of documents is data there: escaped, in one line, without control characters.</summary>
internal static class XmlDoc
{
    /// <summary>A summary; <paramref name="paragraphs"/> are escaped already, empty ones are left out.</summary>
    public static string Summary(string first, params string[] paragraphs)
    {
        var summary = new StringBuilder("/// <summary>").Append(first);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Length > 0)
                summary.Append("<para>").Append(paragraph).Append("</para>");
        }

        return summary.Append("</summary>").ToString();
    }

    /// <summary>Escapes text of a document.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                Number(escaped, char.ConvertToUtf32(c, text[++i]));
            else if (c is '<' or '>' or '&' or '"' || c > '~')
                Special(escaped, c);
            else
                escaped.Append(c < ' ' || c == '\u007F' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>Text of a document in curly quotation marks.</summary>
    public static string Quoted(string text) => "&#x201C;" + Text(text) + "&#x201D;";

    private static void Special(StringBuilder escaped, char c)
    {
        if (char.IsSurrogate(c) || c >= '\uFFFE')
            Number(escaped, 0xFFFD);
        else if (CharacterTable.IsBlank(c))
            escaped.Append(' ');
        // Format and control characters are invisible or turn the direction of the text around them.
        else if (CharacterTable.Category(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            Number(escaped, c);
    }

    private static void Number(StringBuilder escaped, int codePoint) =>
        escaped.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');
}
