using System.Globalization;
using System.Text;

namespace CorpusSdk.Generators.Emit;

/// <summary>Spells text in ASCII: what is outside 0x20 to 0x7E is written by its number, so no character can end a line or hide.</summary>
internal static class Ascii
{
    /// <summary>A C# string literal, quotes included; null as the keyword.</summary>
    public static string Literal(string? text)
    {
        if (text is null)
            return "null";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\');
            Append(literal, c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>An identifier or a name with dots; letters of other scripts as <c>\uXXXX</c>.</summary>
    public static string Identifier(string name)
    {
        var identifier = new StringBuilder(name.Length);
        foreach (var c in name)
            Append(identifier, c);
        return identifier.ToString();
    }

    private static void Append(StringBuilder text, char c)
    {
        if (c is >= ' ' and <= '~')
            text.Append(c);
        else
            text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
    }
}
