using System;
using System.Text;

namespace CorpusSdk;

/// <summary>The names of kinds and rules in JSON: <c>CrossReference</c> is <c>cross-reference</c>.</summary>
public static class KindNames
{
    /// <summary>The name in lower case with hyphens between the words.</summary>
    public static string ToKebabCase<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is >= 'A' and <= 'Z')
            {
                if (i > 0)
                    text.Append('-');
                text.Append((char)(name[i] | 0x20));
            }
            else
            {
                text.Append(name[i]);
            }
        }

        return text.ToString();
    }
}
