using System;
using System.Buffers;

namespace CorpusSdk.Reading.Tokens;

/// <summary>The tokens of a text, by position.</summary>
internal sealed class TokenList(string text, Token[] tokens)
{
    private const int BlockBits = 5;

    private WordForm?[]? _forms;
    private int[]? _blocks;

    public int Count => tokens.Length;

    public string Text => text;

    public Token this[int index] => tokens[index];

    /// <summary>The text of a token, without a copy.</summary>
    public ReadOnlySpan<char> TextOf(int index) => text.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The first code unit of a token.</summary>
    public char FirstOf(int index) => tokens[index].First;

    /// <summary>The form of a token, with what tables of knowledge know of it.</summary>
    public WordForm FormOf(int index) => (_forms ?? RentForms())[index] ??= WordForms.Of(TextOf(index));

    /// <summary>Gives the buffer of the forms back; they are looked up again when they are asked for.</summary>
    public void ReleaseForms()
    {
        if (_forms is null)
            return;
        ArrayPool<WordForm?>.Shared.Return(_forms, clearArray: true);
        _forms = null;
    }

    public bool IsPossessive(int index) => (uint)index < (uint)tokens.Length && tokens[index].Kind == TokenKind.Possessive;

    /// <summary>Whether a token is this one character, in full width or not.</summary>
    public bool Is(int index, char c) => (uint)index < (uint)tokens.Length && tokens[index].First == c && tokens[index].Length == 1;

    /// <summary>Whether a token is this word, case ignored; <paramref name="lower"/> is in lower case ASCII.</summary>
    public bool IsWord(int index, string lower)
    {
        if ((uint)index >= (uint)tokens.Length || tokens[index].Length != lower.Length)
            return false;
        if (!IsLetter(tokens[index].First, lower[0]))
            return false;
        var start = tokens[index].Start;
        for (var i = 1; i < lower.Length; i++)
        {
            if (!IsLetter(text[start + i], lower[i]))
                return false;
        }

        return true;
    }

    /// <summary>Index of the first token that starts at or after a position.</summary>
    public int At(int position)
    {
        if (position <= 0)
            return 0;
        if (position > text.Length)
            return tokens.Length;
        var at = (_blocks ??= FindBlocks())[position >> BlockBits];
        while (at < tokens.Length && tokens[at].Start < position)
            at++;
        return at;
    }

    // Of each block of the text the first token that starts in it or after it: from there it is a few tokens to any position.
    private int[] FindBlocks()
    {
        var blocks = new int[(text.Length >> BlockBits) + 1];
        var block = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (block <= tokens[i].Start >> BlockBits)
                blocks[block++] = i;
        }

        while (block < blocks.Length)
            blocks[block++] = tokens.Length;
        return blocks;
    }

    private WordForm?[] RentForms() => _forms = ArrayPool<WordForm?>.Shared.Rent(tokens.Length);

    // A small letter or its capital.
    private static bool IsLetter(char c, char lower) => c == lower || (c is >= 'A' and <= 'Z' && (c | 0x20) == lower);
}
