namespace CorpusSdk.Reading.Tokens;

/// <summary>A token of a text, [<see cref="Start"/>, <see cref="End"/>) in UTF-16 code units.</summary>
internal readonly struct Token(int start, int end, TokenKind kind)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public TokenKind Kind { get; } = kind;

    public int Length => End - Start;

    public TextSpan Span => new(Start, End);
}
