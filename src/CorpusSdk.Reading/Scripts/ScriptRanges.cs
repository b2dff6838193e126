namespace CorpusSdk.Reading.Scripts;

/// <summary>Scripts by their blocks in Unicode 16 (Scripts.txt), for letters of the Basic Multilingual Plane.</summary>
internal static class ScriptRanges
{
    private const char FirstGreek = '\u0370';
    private const char LastCyrillic = '\u052F';

    // Greek letters that confusables.txt of UTS #39 maps to a Latin letter.
    private const string GreekLookalikes = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυ";

    public static Script Of(char c) =>
        c switch
        {
            (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => Script.Latin,
            (>= '\u00C0' and <= '\u024F') and not ('\u00D7' or '\u00F7') => Script.Latin,
            >= '\u1E00' and <= '\u1EFF' => Script.Latin,
            (>= FirstGreek and <= '\u03FF') and not ('\u037E' or '\u0387') => Script.Greek,
            (>= '\u0400' and <= LastCyrillic) and not (>= '\u0482' and <= '\u0489') => Script.Cyrillic,
            _ => Script.Other,
        };

    /// <summary>Whether a Greek letter looks like a Latin one.</summary>
    public static bool LooksLatin(char c) => GreekLookalikes.IndexOf(c) >= 0;

    /// <summary>The first letter of a script with look-alikes; -1 when there is none, as in most articles.</summary>
    public static int FirstLookalike(string text)
    {
#if NET8_0_OR_GREATER
        return System.MemoryExtensions.IndexOfAnyInRange(System.MemoryExtensions.AsSpan(text), FirstGreek, LastCyrillic);
#else
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= FirstGreek and <= LastCyrillic)
                return i;
        }

        return -1;
#endif
    }
}
