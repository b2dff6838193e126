using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusSdk.Tool.Entities;

/// <summary>Texts as YAML: plain where nothing can be misread, else in quotation marks.</summary>
internal static class YamlText
{
    public static string Of(string text)
    {
        if (IsPlain(text))
            return text;
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c))
                quoted.Append(FormattableString.Invariant($"\\u{(int)c:X4}"));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] != ' '
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '\'' or '\u2019' or '/')
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase);
}
