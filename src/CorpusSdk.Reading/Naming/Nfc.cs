using System.Collections.Generic;

namespace CorpusSdk.Reading.Naming;

/// <summary>
/// Normalization form C of the Basic Multilingual Plane by a pinned table (Unicode Standard Annex #15). Unlike the host's it never throws on a
/// lone surrogate and gives the same result everywhere; surrogates stay as they are.
/// </summary>
internal static class Nfc
{
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    public static string Normalize(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] < '\u00C0')
            at++;
        if (at == text.Length)
            return text;
        var characters = new List<char>(text.Length + 8);
        foreach (var c in text)
            Decompose(c, characters);
        Reorder(characters);
        return Compose(characters);
    }

    private static int ClassOf(char c) => NfcTables.Classes.TryGetValue(c, out var value) ? value : 0;

    private static void Decompose(char c, List<char> into)
    {
        if (c is >= (char)HangulBase and < (char)(HangulBase + (LeadCount * VowelCount * TrailCount)))
        {
            var index = c - HangulBase;
            into.Add((char)(LeadBase + (index / (VowelCount * TrailCount))));
            into.Add((char)(VowelBase + (index % (VowelCount * TrailCount) / TrailCount)));
            if (index % TrailCount != 0)
                into.Add((char)(TrailBase + (index % TrailCount)));
            return;
        }

        if (!NfcTables.Decompositions.TryGetValue(c, out var parts))
        {
            into.Add(c);
            return;
        }

        foreach (var part in parts)
            Decompose(part, into);
    }

    /// <summary>Sorts each run of combining marks by class; the sort is stable and bounded by the length of the run.</summary>
    private static void Reorder(List<char> characters)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            if (ClassOf(characters[start]) == 0)
                continue;
            var marks = new List<(int Class, int At, char Mark)>();
            for (var i = start; i < characters.Count && ClassOf(characters[i]) is > 0 and var order; i++)
                marks.Add((order, i, characters[i]));
            marks.Sort();
            for (var i = 0; i < marks.Count; i++)
                characters[start + i] = marks[i].Mark;
            start += marks.Count;
        }
    }

    private static string Compose(List<char> characters)
    {
        var result = new char[characters.Count];
        var length = 0;
        var starter = -1;
        var lastClass = -1;
        foreach (var c in characters)
        {
            var order = ClassOf(c);
            if (starter >= 0 && (lastClass < order || lastClass == -1) && Pair(result[starter], c) is { } composed)
            {
                result[starter] = composed;
                continue;
            }

            if (order == 0)
            {
                starter = length;
                lastClass = -1;
            }
            else
            {
                lastClass = order;
            }

            result[length++] = c;
        }

        return new string(result, 0, length);
    }

    private static char? Pair(char first, char second)
    {
        if (
            first is >= (char)LeadBase and < (char)(LeadBase + LeadCount)
            && second is >= (char)VowelBase and < (char)(VowelBase + VowelCount)
        )
            return (char)(HangulBase + ((((first - LeadBase) * VowelCount) + second - VowelBase) * TrailCount));
        if (
            first is >= (char)HangulBase and < (char)(HangulBase + (LeadCount * VowelCount * TrailCount))
            && (first - HangulBase) % TrailCount == 0
        )
        {
            if (second is > (char)TrailBase and < (char)(TrailBase + TrailCount))
                return (char)(first + second - TrailBase);
        }

        return NfcTables.Compositions.TryGetValue((first << 16) | second, out var composed) ? composed : null;
    }
}
