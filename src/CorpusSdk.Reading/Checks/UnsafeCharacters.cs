using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Checks;

/// <summary>
/// Finds characters of a title that a reader of names and generated code cannot see: halves of surrogate pairs, bidi controls, NUL.
/// </summary>
internal static class UnsafeCharacters
{
    /// <summary>One finding per kind, at the first place.</summary>
    public static IEnumerable<Finding> Find(string text, TextSpan title, string file)
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
                yield return Describe(text, file, kind, first[kind], count[kind]);
        }
    }

    private static int KindOf(char c) =>
        c switch
        {
            '\0' => 0,
            >= '\uD800' and <= '\uDFFF' => 1,
            _ when BidiControls.Contains(c) => 2,
            _ => -1,
        };

    private static Finding Describe(string text, string file, int kind, int offset, int count)
    {
        var what = kind switch
        {
            0 => "a NUL character",
            1 => "half of a surrogate pair",
            _ => "a control character for the direction of text",
        };
        return FindingPlace.At(
            new LineMap(text),
            FileRules.UnsafeCharacter,
            new TextSpan(offset, offset + 1),
            file,
            "U+" + ((int)text[offset]).ToString("X4", CultureInfo.InvariantCulture),
            what,
            offset.ToString(CultureInfo.InvariantCulture),
            count.ToString(CultureInfo.InvariantCulture)
        );
    }
}
