namespace CorpusSdk.Reading.Tokens;

/// <summary>A token of a text, [<see cref="Start"/>, <see cref="End"/>) in UTF-16 code units.</summary>
internal readonly struct Token(int start, int end, char first, TokenKind kind)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The first code unit, so that most questions about a token need no look into the text; a mark in full width is given in ASCII.</summary>
    public char First { get; } = first;

    public TokenKind Kind { get; } = kind;

    public int Length => End - Start;

    public TextSpan Span => new(Start, End);
}
