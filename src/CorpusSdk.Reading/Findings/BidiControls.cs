namespace CorpusSdk.Reading.Findings;

/// <summary>Characters that change the direction in which text is shown (UAX #9).</summary>
internal static class BidiControls
{
    public static bool Contains(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
