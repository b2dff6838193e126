using System;
using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Text;

/// <summary>Stable ids from names: letters and digits in lower case, everything else a single hyphen.</summary>
internal static class Slug
{
    public static string Of(ReadOnlySpan<char> name)
    {
        var slug = new StringBuilder(name.Length);
        var gap = false;
        foreach (var c in name)
        {
            if (c is '\'' or '\u2019' or '\u00AD')
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
}
