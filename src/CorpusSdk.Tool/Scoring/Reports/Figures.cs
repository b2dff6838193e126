using System.Globalization;

namespace CorpusSdk.Tool.Scoring.Reports;

/// <summary>Numbers as reports print them.</summary>
internal static class Figures
{
    public static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Interval((double Low, double High) interval) => Share(interval.Low) + "–" + Share(interval.High);

    /// <summary>Text inside a Markdown table or list: line ends and format characters visible, marks of Markdown taken literally.</summary>
    public static string Inline(string text)
    {
        var line = new System.Text.StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format)
                line.Append(CultureInfo.InvariantCulture, $"‹U+{(int)c:X4}›");
            else if (c is '\u00A0' or '\u2009' or '\u202F')
                line.Append(' ');
            else if (c is '[' or ']' or '<' or '|' or '*' or '_' or '`')
                line.Append('\\').Append(c);
            else
                line.Append(c);
        }

        return line.ToString();
    }
}
