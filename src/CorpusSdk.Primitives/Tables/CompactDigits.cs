namespace CorpusSdk.Tables;

/// <summary>
/// The digits of compact tables: 92 printable ASCII bytes, so that a table is a string literal without a single escape.
/// Byte 0x22 (quote) is left out by the range, 0x5C (backslash) is replaced by 0x21.
/// </summary>
/// <remarks>A number is written in base 46, least significant digit first; digits 46 to 91 say that another one follows.</remarks>
internal static class CompactDigits
{
    public const int Base = 46;

    public static char ToByte(int digit)
    {
        var b = digit + 0x23;
        return (char)(b == 0x5C ? 0x21 : b);
    }

    public static int FromByte(byte b) => b == 0x21 ? 0x5C - 0x23 : b - 0x23;

    /// <summary>Whether a character may stand in a table as itself.</summary>
    public static bool IsPlain(char c) => c is >= ' ' and <= '~' and not '"' and not '\\';
}
