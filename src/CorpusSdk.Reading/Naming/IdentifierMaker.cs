using System.Globalization;
using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Naming;

/// <summary>
/// Makes C# identifiers from titles and names: words in PascalCase, acronyms keep their case, every character by a pinned table.
/// A pure function of the text, so that names do not depend on host, culture or order.
/// </summary>
internal static class IdentifierMaker
{
    /// <summary>Longest name, in characters of the identifier; longer ones are cut before a word.</summary>
    public const int MaximumLength = 80;

    /// <summary>The identifier of a text; empty when the text has no letter or digit.</summary>
    public static string FromText(string text) => StartWithLetter(Join(text));

    /// <summary>The part of an identifier that follows another one, such as <c>2019a</c>: it may begin with a digit.</summary>
    public static string Tail(string text) => Join(text);

    /// <summary>Puts <c>_</c> before what may not begin an identifier.</summary>
    public static string StartWithLetter(string name) => name.Length > 0 && !MayStart(name[0]) ? "_" + name : name;

    /// <summary>Whether an identifier may begin with the character.</summary>
    public static bool MayStart(char c) =>
        c == '_' || CharacterTable.IsLetter(c) || CharacterTable.Category(c) == UnicodeCategory.LetterNumber;

    /// <summary>Whether the character may stand inside an identifier. Format characters may too, but the compiler drops them.</summary>
    public static bool MayContinue(char c) =>
        MayStart(c)
        || CharacterTable.Category(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation;

    private static string Join(string text)
    {
        var clean = Nfc.Normalize(DropFormatCharacters(text));
        var name = new StringBuilder();
        for (var at = 0; at < clean.Length && name.Length < MaximumLength; )
        {
            var word = ReadWord(clean, ref at);
            if (word.Length == 0)
                continue;
            if (
                name.Length > 0
                && char.IsSurrogate(word[0]) is false
                && CharacterTable.IsDigit(word[0])
                && CharacterTable.IsDigit(name[name.Length - 1])
            )
                name.Append('_');
            if (name.Length > 0 && name.Length + word.Length > MaximumLength)
                break;
            name.Append(word);
        }

        return Cut(name.ToString());
    }

    private static string DropFormatCharacters(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharacterTable.Category(c) != UnicodeCategory.Format)
                kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>Reads one word from <paramref name="at"/>, which moves by at least one; empty when there is none.</summary>
    private static string ReadWord(string text, ref int at)
    {
        var word = new StringBuilder();
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsSurrogate(c))
                AppendSurrogate(text, ref at, word);
            else if (MayContinue(c) && CharacterTable.Category(c) != UnicodeCategory.ConnectorPunctuation)
                word.Append(word.Length == 0 ? CharacterTable.ToUpper(c) : c);
            else if (!IsApostropheInside(text, at, word.Length))
                break;
        }

        if (word.Length == 0)
            at++;
        return word.ToString();
    }

    /// <summary>What lies outside the Basic Multilingual Plane cannot stand in an identifier and is spelt by its number.</summary>
    private static void AppendSurrogate(string text, ref int at, StringBuilder word)
    {
        var codePoint = 0xFFFD;
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            codePoint = char.ConvertToUtf32(text[at], text[++at]);
        word.Append("_u").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
    }

    private static bool IsApostropheInside(string text, int at, int wordLength) =>
        text[at] is '\'' or '\u2019' && wordLength > 0 && at + 1 < text.Length && CharacterTable.IsLetter(text[at + 1]);

    /// <summary>A single word can be longer than a name; it is cut without splitting a spelt character.</summary>
    private static string Cut(string name)
    {
        if (name.Length <= MaximumLength)
            return name;
        var end = MaximumLength;
        var spelt = name.LastIndexOf("_u", end - 1, System.StringComparison.Ordinal);
        if (spelt > 0 && end - spelt < 8)
            end = spelt;
        return name.Substring(0, end);
    }
}
