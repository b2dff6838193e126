using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusSdk.Reading.Findings;

/// <summary>Words for findings. What stands in documents is shown so that it cannot disturb a terminal or a log.</summary>
internal static class FindingMessage
{
    private const int LongestValue = 2000;

    /// <summary>The message of a finding.</summary>
    public static string Of(Finding finding)
    {
        var rule = FindingRules.Find(finding.Rule);
        object[] values = [.. finding.Arguments.Select(Printable)];
        return rule is null ? string.Join(", ", values) : string.Format(CultureInfo.InvariantCulture, rule.Message, values);
    }

    /// <summary>A value of a message: controls of terminals, lines and directions escaped, its end left out when it is long.</summary>
    public static string Printable(string value)
    {
        if (value.Length <= LongestValue && !value.Any(IsControl))
            return value;
        var printable = new StringBuilder();
        foreach (var c in value.Take(LongestValue))
        {
            if (IsControl(c))
                printable.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                printable.Append(c);
        }

        return printable.Append(value.Length > LongestValue ? "\u2026" : "").ToString();
    }

    // Halves of pairs are left to the output: a pair is a letter.
    private static bool IsControl(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' || BidiControls.Contains(c);
}
