namespace CorpusSdk.Reading.Findings;

/// <summary>Characters that change the direction in which text is shown (UAX #9).</summary>
internal static class BidiControls
{
    public static bool Contains(char c) => IsMark(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether it is one of those that act as a letter and turn nothing but what stands beside them.</summary>
    public static bool IsMark(char c) => c is '\u061C' or '\u200E' or '\u200F';
}
