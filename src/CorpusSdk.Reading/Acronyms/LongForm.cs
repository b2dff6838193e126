using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Acronyms;

/// <summary>
/// Finds the long form of an acronym in the text before it: every letter of the acronym is found from right to left, the first at the start of a word
/// (A. S. Schwartz, M. A. Hearst, PSB 2003).
/// </summary>
internal static class LongForm
{
    /// <summary>
    /// The start of the words right before <paramref name="end"/> whose first letters are the acronym, small words between left out; -1 when they are
    /// not: <c>Independent Institute of Socio-Economic Studies (IISES)</c>.
    /// </summary>
    public static int ByInitials(string text, int start, int end, string acronym)
    {
        start = Earliest(text, start, end, WordLimit(acronym));
        var letter = acronym.Length - 1;
        var at = end;
        while (at > start && letter >= 0)
        {
            var last = at;
            while (at > start && CharacterTable.IsWordPart(text[at - 1]))
                at--;
            if (at == last)
            {
                if (text[at - 1] is not ('-' or '\u2013' or '/' or '&') && !CharacterTable.IsBlank(text[at - 1]))
                    return -1;
                at--;
            }
            else if (CharacterTable.ToLower(text[at]) == CharacterTable.ToLower(acronym[letter]) && StartsName(text, at, start, end))
            {
                letter--;
            }
            else if (!FunctionWords.Contains(text.AsSpan(at, last - at)))
            {
                return -1;
            }
        }

        return letter < 0 && (at == start || CharacterTable.IsBlank(text[at - 1])) ? at : -1;
    }

    /// <summary>The start of the long form in [<paramref name="start"/>, <paramref name="end"/>); -1 when there is none.</summary>
    public static int Find(string text, int start, int end, string acronym)
    {
        var from = Earliest(text, start, end, WordLimit(acronym));
        var at = end - 1;
        for (var letter = acronym.Length - 1; letter >= 0; letter--)
        {
            var wanted = CharacterTable.ToLower(acronym[letter]);
            if (!CharacterTable.IsWordPart(wanted))
                continue;
            while (at >= from && (CharacterTable.ToLower(text[at]) != wanted || (letter == 0 && !StartsName(text, at, from, end))))
                at--;
            if (at < from)
                return -1;
            at--;
        }

        return at + 1;
    }

    private static int WordLimit(string acronym) => System.Math.Min(acronym.Length + 5, acronym.Length * 2);

    // No long form begins with `of`: `Organization of American States (OAS)`; with a capital it is part of the name: `New South Wales (NSW)`.
    private static bool StartsName(string text, int at, int from, int end)
    {
        // Nor inside a word, nor with the `s` of `Berg’s`.
        if (at != from && (CharacterTable.IsWordPart(text[at - 1]) || text[at - 1] is '\'' or '\u2019'))
            return false;
        var last = at;
        while (last < end && CharacterTable.IsWordPart(text[last]))
            last++;
        return CharacterTable.IsUpper(text[at]) || !FunctionWords.Contains(text.AsSpan(at, last - at));
    }

    private static int Earliest(string text, int start, int end, int words)
    {
        var at = end;
        var seen = 0;
        while (at > start)
        {
            at--;
            if (!CharacterTable.IsBlank(text[at]))
                continue;
            if (++seen > words)
                return at + 1;
        }

        return start;
    }
}
