using System;
using System.Text;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>Forms of an organisation's name.</summary>
internal static class OrganizationName
{
    /// <summary>The first letters of its capitalised words; empty for fewer than two.</summary>
    public static string Initials(string[] words)
    {
        var initials = new StringBuilder();
        foreach (var word in words)
        {
            if (CharacterTable.IsUpper(word[0]))
                initials.Append(word[0]);
        }

        return initials.Length < 2 ? "" : initials.ToString();
    }

    /// <summary>Whether the name ends with the legal form of a company.</summary>
    public static bool HasLegalForm(string name) =>
        name.LastIndexOf(' ') is > 0 and var space && EntityWords.Is(name.AsSpan(space + 1).TrimEnd('.'), EntityWord.LegalForm);

    /// <summary>The name without <c>Inc.</c>, <c>Corporation</c> and other words of its legal form.</summary>
    public static string WithoutSuffix(string name)
    {
        var end = name.Length;
        while (true)
        {
            var space = end > 0 ? name.LastIndexOf(' ', end - 1) : -1;
            if (space <= 0)
                return name.Substring(0, end);
            var word = name.AsSpan(space + 1, end - space - 1).TrimEnd('.');
            if (!EntityWords.Is(word, EntityWord.LegalForm))
                return name.Substring(0, end);
            end = name[space - 1] == ',' ? space - 1 : space;
        }
    }
}
