using System.Globalization;
using System.Linq;
using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Naming;

/// <summary>Makes a namespace from a property such as <c>RootNamespace</c>, which need not be one (<c>my-app</c>, <c>24.kg</c>).</summary>
internal static class NamespaceName
{
    /// <summary>Used when the project has no root namespace: the types need one to be imported.</summary>
    public const string Fallback = "Corpora";

    public static string From(string? text)
    {
        var segments = (text ?? "").Split('.').Select(Segment).Where(s => s.Length > 0).ToArray();
        return segments.Length == 0 ? Fallback : string.Join(".", segments);
    }

    private static string Segment(string text)
    {
        var segment = new StringBuilder();
        foreach (var c in Nfc.Normalize(text.Trim()))
        {
            if (CharacterTable.Category(c) != UnicodeCategory.Format)
                segment.Append(IdentifierMaker.MayContinue(c) ? c : '_');
        }

        return IdentifierMaker.StartWithLetter(segment.ToString());
    }
}
