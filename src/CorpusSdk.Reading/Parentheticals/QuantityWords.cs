using System;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>Words of quantities, from <c>quantity-words.tsv</c>.</summary>
internal static class QuantityWords
{
    private static readonly WordClasses Words = new(
        "quantity-words",
        static c => (int)Enum.Parse(typeof(QuantityWord), c, ignoreCase: true)
    );

    [Flags]
    private enum QuantityWord
    {
        None = 0,
        Unit = 1,
        Number = 2,
        Around = 4,
    }

    /// <summary>Whether a word can stand in a quantity.</summary>
    public static bool Fits(ReadOnlySpan<char> word) => Words.Of(word) != 0;

    /// <summary>Whether a word is a number.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => (Words.Of(word) & (int)QuantityWord.Number) != 0;

    /// <summary>Whether a word is a unit.</summary>
    public static bool IsUnit(ReadOnlySpan<char> word) => (Words.Of(word) & (int)QuantityWord.Unit) != 0;
}
