namespace CorpusSdk.Reading.Tokens;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word; may hold inner hyphens, apostrophes, digits and dots: <c>Kremlin.ru</c>, <c>U.S.</c>, <c>S-300PMU-2</c>.</summary>
    Word,

    /// <summary>A number; may hold inner dots and commas.</summary>
    Number,

    /// <summary>A possessive ending, <c>’s</c>.</summary>
    Possessive,

    /// <summary>One character of punctuation or another symbol.</summary>
    Symbol,
}
