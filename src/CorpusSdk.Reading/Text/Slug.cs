using System;
using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Text;

/// <summary>
/// Stable ids from names: letters and digits in lower case, everything else a single hyphen. Full stops inside an acronym are nothing, so that one name has one id:
/// <c>U.S. Army</c> and <c>US Army</c>.
/// </summary>
internal static class Slug
{
    public static string Of(ReadOnlySpan<char> name)
    {
        var slug = new StringBuilder(name.Length);
        var gap = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c is '\'' or '\u2019' or '\u00AD' || (c == '.' && IsInsideAcronym(name, i)))
                continue;
            if (!CharacterTable.IsWordPart(c) && !char.IsSurrogate(c))
            {
                gap = slug.Length > 0;
                continue;
            }

            if (gap)
                slug.Append('-');
            gap = false;
            slug.Append(CharacterTable.ToLower(c));
        }

        return slug.ToString();
    }

    // Between two letters that stand alone.
    private static bool IsInsideAcronym(ReadOnlySpan<char> name, int at) =>
        IsLetter(name, at - 1) && !IsLetter(name, at - 2) && IsLetter(name, at + 1) && !IsLetter(name, at + 2);

    private static bool IsLetter(ReadOnlySpan<char> name, int at) => (uint)at < (uint)name.Length && CharacterTable.IsLetter(name[at]);
}
