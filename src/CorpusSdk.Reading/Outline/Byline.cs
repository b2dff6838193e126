using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads a line that names the authors without a colon: <c>By Anna Berg and Omar Dunn</c>, <c>By Anna Berg, Reporter | June 15, 2018</c>.</summary>
internal static class Byline
{
    private const int LongestLine = 160;
    private const int LongestName = 5;

    /// <summary>The authors, and the date where the line has one; empty when it is another line.</summary>
    public static List<HeaderField> Read(string text, TextSpan line)
    {
        var fields = new List<HeaderField>();
        if (line.Length > LongestLine || (OpenerAt(text, line) == 0 && !UnnamedByline.Opens(text, line)))
            return fields;
        for (var start = line.Start; start < line.End; )
        {
            var bar = text.IndexOfAny(BarredLine.Bars, start, line.End - start);
            var part = TextSpans.Trim(text, start, bar < 0 ? line.End : bar);
            if (BarredLine.DateOf(text, part) is { } date)
                fields.Add(date);
            else if (start == line.Start && UnnamedByline.IsFrom(text, part))
                fields.Add(new HeaderField(HeaderFieldKind.Unnamed, text.Slice(part), part));
            else if (
                start == line.Start
                && (OpenerAt(text, line) == 0 || !AddAuthors(text, new TextSpan(start + OpenerAt(text, line), part.End), fields))
            )
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
        foreach (var part in AuthorLine.Split(WithoutBrackets(text.Slice(names))))
        {
            var words = Words(part);
            if (found == 0 && UnnamedByline.Is(words))
            {
                fields.Add(new HeaderField(HeaderFieldKind.Unnamed, part, names));
                return true;
            }

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
            else if (found == 0 || !(Array.Exists(words, static w => BylineWords.Default.Roles.Contains(w)) || IsPlace(words)))
            {
                return false;
            }
        }

        return found > 0;
    }

    public static string[] Words(string part) => part.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries);

    // `Li Wei (Harbor University, Oslo)`: where somebody works.
    private static string WithoutBrackets(string names)
    {
        var open = names.IndexOf('(');
        var close = names.LastIndexOf(')');
        return open > 0 && close > open ? names.Remove(open, close + 1 - open) : names;
    }

    // `By Anna Berg, Oslo`
    private static bool IsPlace(string[] words)
    {
        var name = string.Join(" ", words);
        var tokens = Tokenizer.Tokenize(name);
        return tokens.Length > 0 && PlaceWords.IsPlace(new TokenList(name, tokens), 0, tokens.Length);
    }

    private static bool IsName(string[] words)
    {
        if (words.Length is < 2 or > LongestName || !CharacterTable.IsUpper(words[0][0]))
            return false;
        foreach (var word in words)
        {
            if (BylineWords.Default.Particles.Contains(word))
                continue;
            if (!BeginsName(word) || BylineWords.Default.Roles.Contains(word) || !IsNameWord(word))
                return false;
        }

        return BeginsName(words[words.Length - 1]);
    }

    // `ul-Rahman`, `d’Arc`: a particle that is joined to the name.
    private static bool BeginsName(string word)
    {
        var joint = word.IndexOfAny(['-', '\'', '\u2019']);
        return CharacterTable.IsUpper(word[0])
            || (joint is > 0 and <= 3 && joint + 1 < word.Length && CharacterTable.IsUpper(word[joint + 1]));
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
