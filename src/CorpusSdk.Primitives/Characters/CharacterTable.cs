using System;
using System.Globalization;

namespace CorpusSdk.Characters;

/// <summary>Categories and case of UTF-16 code units by a pinned table; surrogates are of category Surrogate.</summary>
internal static class CharacterTable
{
    private static readonly byte[] Categories = ReadCategories();
    private static readonly char[] Lower = ReadLowerCase(out Upper);
    private static readonly char[] Upper;

    /// <summary>General category.</summary>
    public static UnicodeCategory Category(char c) => (UnicodeCategory)Categories[c];

    /// <summary>Whether the code unit is a letter of any script.</summary>
    public static bool IsLetter(char c) => Categories[c] <= (byte)UnicodeCategory.OtherLetter;

    /// <summary>Whether the code unit is a decimal digit of any script.</summary>
    public static bool IsDigit(char c) => Categories[c] == (byte)UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether the code unit is a letter, a decimal digit or a combining mark.</summary>
    public static bool IsWordPart(char c) => Categories[c] <= (byte)UnicodeCategory.DecimalDigitNumber;

    /// <summary>The end of the letters, decimal digits and combining marks from a position on.</summary>
    public static int WordPartsEnd(string text, int start)
    {
        var categories = Categories;
        while (start < text.Length && categories[text[start]] <= (byte)UnicodeCategory.DecimalDigitNumber)
            start++;
        return start;
    }

    /// <summary>Whether the code unit is a capital or a title-case letter.</summary>
    public static bool IsUpper(char c) => Categories[c] is (byte)UnicodeCategory.UppercaseLetter or (byte)UnicodeCategory.TitlecaseLetter;

    /// <summary>Whether the code unit is a small letter.</summary>
    public static bool IsLower(char c) => Categories[c] == (byte)UnicodeCategory.LowercaseLetter;

    /// <summary>Whether the code unit is white space, a line break or a no-break space.</summary>
    public static bool IsBlank(char c) =>
        c is ' ' or (>= '\t' and <= '\r') or '\u0085'
        || (c >= '\u00A0' && Categories[c] is >= (byte)UnicodeCategory.SpaceSeparator and <= (byte)UnicodeCategory.ParagraphSeparator);

    /// <summary>The small letter of a capital; other code units as they are.</summary>
    public static char ToLower(char c) => Lower[c] is var lower && lower == 0 ? c : lower;

    /// <summary>The capital of a small letter; other code units as they are.</summary>
    public static char ToUpper(char c) => Upper[c] is var upper && upper == 0 ? c : upper;

    /// <summary>Every code unit in lower case.</summary>
    public static string ToLower(string text)
    {
        var lower = text.ToCharArray();
        for (var i = 0; i < lower.Length; i++)
            lower[i] = ToLower(lower[i]);
        return new string(lower);
    }

    /// <summary>A text in lower case, written into a buffer that is long enough.</summary>
    public static ReadOnlySpan<char> ToLower(ReadOnlySpan<char> text, Span<char> buffer)
    {
        for (var i = 0; i < text.Length; i++)
            buffer[i] = ToLower(text[i]);
        return buffer.Slice(0, text.Length);
    }

    private static byte[] ReadCategories()
    {
        var table = new byte[0x10000];
        var runs = UnicodeData.CategoryRuns;
        var at = 0;
        for (var i = 0; i < runs.Length; )
        {
            var category = (byte)(runs[i] >= 'a' ? runs[i] - 'a' + 26 : runs[i] - 'A');
            i++;
            var length = 0;
            while (i < runs.Length && runs[i] is >= '0' and <= '9')
                length = (length * 10) + runs[i++] - '0';
            length = Math.Max(length, 1);
            table.AsSpan(at, length).Fill(category);
            at += length;
        }

        return table;
    }

    private static char[] ReadLowerCase(out char[] upper)
    {
        var lower = new char[0x10000];
        upper = new char[0x10000];
        foreach (var run in UnicodeData.LowerCaseRuns.Split(';'))
        {
            var fields = run.Split(' ');
            var code = int.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var count = int.Parse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture);
            var step = int.Parse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture);
            var difference = int.Parse(fields[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            for (; count > 0; count--, code += step)
            {
                lower[code] = (char)(code + difference);
                if (upper[code + difference] == 0)
                    upper[code + difference] = (char)code;
            }
        }

        return lower;
    }
}
