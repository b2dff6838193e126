using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Generators.Diagnostics;

namespace CorpusSdk.Generators.Inputs;

/// <summary>
/// Finds characters of a title that a reader of names and generated code cannot see: halves of surrogate pairs, bidi controls, NUL.
/// </summary>
internal static class UnsafeCharacters
{
    /// <summary>One diagnostic per kind, at the first place.</summary>
    public static IEnumerable<DiagnosticInfo> Find(string text, TextSpan title, string file, string path)
    {
        var first = new int[3];
        var count = new int[3];
        for (var i = title.Start; i < title.End; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < title.End && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            var kind = KindOf(c);
            if (kind >= 0 && count[kind]++ == 0)
                first[kind] = i;
        }

        for (var kind = 0; kind < 3; kind++)
        {
            if (count[kind] > 0)
                yield return Describe(text, file, path, kind, first[kind], count[kind]);
        }
    }

    private static int KindOf(char c) =>
        c switch
        {
            '\0' => 0,
            >= '\uD800' and <= '\uDFFF' => 1,
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => 2,
            _ => -1,
        };

    private static DiagnosticInfo Describe(string text, string file, string path, int kind, int offset, int count)
    {
        var what = kind switch
        {
            0 => "a NUL character",
            1 => "half of a surrogate pair",
            _ => "a control character for the direction of text",
        };
        return DiagnosticInfo.Of(
            Rules.UnsafeCharacter,
            TextPosition.At(path, text, offset, 1),
            file,
            "U+" + ((int)text[offset]).ToString("X4", CultureInfo.InvariantCulture),
            what,
            offset.ToString(CultureInfo.InvariantCulture),
            count.ToString(CultureInfo.InvariantCulture)
        );
    }
}
