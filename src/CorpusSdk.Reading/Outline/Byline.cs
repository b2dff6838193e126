using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads a line that names the authors without a colon: <c>By Anna Berg and Omar Dunn</c>, <c>By Anna Berg, Reporter | June 15, 2018</c>.</summary>
internal static class Byline
{
    private const int LongestLine = 160;
    private const int LongestName = 5;

    private static readonly char[] Bars = ['|', '\u2022', '\u00B7'];

    /// <summary>The authors, and the date where the line has one; empty when it is another line.</summary>
    public static List<HeaderField> Read(string text, TextSpan line)
    {
        var fields = new List<HeaderField>();
        if (line.Length > LongestLine || OpenerAt(text, line) == 0)
            return fields;
        for (var start = line.Start; start < line.End; )
        {
            var bar = text.IndexOfAny(Bars, start, line.End - start);
            var part = TextSpans.Trim(text, start, bar < 0 ? line.End : bar);
            if (HeaderDate.Begin(text.Slice(part)) is not null)
                fields.Add(new HeaderField(HeaderFieldKind.Date, text.Slice(part), part));
            else if (start == line.Start && !AddAuthors(text, new TextSpan(start + OpenerAt(text, line), part.End), fields))
                return [];
            start = bar < 0 ? line.End : bar + 1;
        }

        return fields;
    }

    // Length of the words before the names; 0 when the line does not begin with such.
    private static int OpenerAt(string text, TextSpan line)
    {
        var longest = 0;
        foreach (var opener in BylineWords.Default.Openers)
        {
            if (
                opener.Length > longest
                && opener.Length + 1 < line.Length
                && string.Compare(text, line.Start, opener, 0, opener.Length, StringComparison.OrdinalIgnoreCase) == 0
                && CharacterTable.IsBlank(text[line.Start + opener.Length])
            )
                longest = opener.Length;
        }

        return longest;
    }

    private static bool AddAuthors(string text, TextSpan names, List<HeaderField> fields)
    {
        var found = 0;
        foreach (var part in AuthorLine.Split(text.Slice(names)))
        {
            var words = part.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);
            var length = Array.FindIndex(words, static w => BylineWords.Default.Relations.Contains(w));
            if (length > 0)
                Array.Resize(ref words, length);
            if (IsName(words))
            {
                var name = string.Join(" ", words);
                var start = Math.Max(names.Start, text.IndexOf(words[0], names.Start, names.Length, StringComparison.Ordinal));
                fields.Add(new HeaderField(HeaderFieldKind.Author, name, new TextSpan(start, Math.Min(names.End, start + name.Length))));
                found++;
            }
            else if (found == 0 || !Array.Exists(words, static w => BylineWords.Default.Roles.Contains(w)))
            {
                return false;
            }
        }

        return found > 0;
    }

    private static bool IsName(string[] words)
    {
        if (words.Length is < 2 or > LongestName || !CharacterTable.IsUpper(words[0][0]))
            return false;
        foreach (var word in words)
        {
            if (BylineWords.Default.Particles.Contains(word))
                continue;
            if (!CharacterTable.IsUpper(word[0]) || BylineWords.Default.Roles.Contains(word) || !IsNameWord(word))
                return false;
        }

        return CharacterTable.IsUpper(words[words.Length - 1][0]);
    }

    // Letters, hyphens and apostrophes; a full stop after an initial only.
    private static bool IsNameWord(string word)
    {
        const int LongestInitials = 4;
        for (var i = 0; i < word.Length; i++)
        {
            var isLetter = CharacterTable.IsLetter(word[i]) || word[i] is '-' or '\'' or '\u2019';
            if (!isLetter && (word[i] != '.' || word.Length > LongestInitials))
                return false;
        }

        return true;
    }
}
