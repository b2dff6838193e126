using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Tokens;

/// <summary>The tokens of a text, by position.</summary>
internal sealed class TokenList(string text, List<Token> tokens)
{
    public int Count => tokens.Count;

    public string Text => text;

    public Token this[int index] => tokens[index];

    /// <summary>The text of a token, without a copy.</summary>
    public ReadOnlySpan<char> TextOf(int index) => text.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The first code unit of a token.</summary>
    public char FirstOf(int index) => text[tokens[index].Start];

    /// <summary>Whether a token is this one character.</summary>
    public bool Is(int index, char c) => index >= 0 && index < tokens.Count && tokens[index].Length == 1 && text[tokens[index].Start] == c;

    /// <summary>Whether a token is this word, case ignored; <paramref name="lower"/> is in lower case ASCII.</summary>
    public bool IsWord(int index, string lower) =>
        index >= 0
        && index < tokens.Count
        && tokens[index].Length == lower.Length
        && string.Compare(text, tokens[index].Start, lower, 0, lower.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Index of the first token that starts at or after a position.</summary>
    public int At(int position)
    {
        var low = 0;
        var high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
