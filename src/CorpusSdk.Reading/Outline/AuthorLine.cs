using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Outline;

/// <summary>Splits the names of a line of authors: <c>Anna Berg, Li Wei and Omar Dunn</c>.</summary>
internal static class AuthorLine
{
    private static readonly string[] Separators = [",", ";", " and ", " AND ", " & "];

    public static List<string> Split(string names)
    {
        var authors = new List<string>();
        foreach (var part in names.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Trim();
            if (name.StartsWith("and ", StringComparison.Ordinal))
                name = name.Substring("and ".Length);
            if (name.Length > 0)
                authors.Add(name);
        }

        return authors;
    }
}
