using System.Globalization;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Checks;

/// <summary>The limit of the size of documents.</summary>
internal static class TextSize
{
    public const int DefaultMaximumBytes = 10 * 1024 * 1024;

    /// <summary>What there is to say about a text that is above the limit in UTF-8; else null.</summary>
    public static Finding? Check(string text, string file, int maximumBytes)
    {
        // A code unit is at most three bytes: most texts need no count.
        if (text.Length * 3L <= maximumBytes)
            return null;
        var size = System.Text.Encoding.UTF8.GetByteCount(text);
        return size > maximumBytes ? FindingPlace.AtStart(FileRules.TooLarge, file, Number(size), Number(maximumBytes)) : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
