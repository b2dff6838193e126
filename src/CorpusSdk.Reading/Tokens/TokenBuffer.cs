using System;

namespace CorpusSdk.Reading.Tokens;

/// <summary>Takes the tokens of a text one by one. The room they grow in is used again by the next text that the thread reads.</summary>
internal struct TokenBuffer
{
    // The room that stays with a thread is that of an article; what a larger text needed is given back.
    private const int LargestKept = 1 << 15;

    [ThreadStatic]
    private static Token[]? _kept;

    private Token[] _tokens;

    public TokenBuffer(int textLength)
    {
        _tokens = _kept ?? [];
        _kept = null;
        if (_tokens.Length == 0)
            _tokens = new Token[Math.Max(256, textLength / 5)];
    }

    public int Count { get; private set; }

    public readonly Token Last => _tokens[Count - 1];

    public void Add(Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    /// <summary>The tokens; the buffer takes no more.</summary>
    public readonly Token[] ToArray()
    {
        var result = new Token[Count];
        Array.Copy(_tokens, result, Count);
        if (_tokens.Length <= LargestKept)
            _kept = _tokens;
        return result;
    }
}
