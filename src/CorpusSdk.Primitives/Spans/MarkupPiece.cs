using System;

namespace CorpusSdk;

/// <summary>A piece of a document that is markup, such as <c>**</c>, the address of a link or <c>&amp;amp;</c>.</summary>
public readonly struct MarkupPiece : IEquatable<MarkupPiece>
{
    private readonly string? _text;

    /// <summary>Makes a piece.</summary>
    public MarkupPiece(TextSpan span, string text)
    {
        Span = span;
        _text = text;
    }

    /// <summary>Where it stands in the document.</summary>
    public TextSpan Span { get; }

    /// <summary>The text that it stands for; empty for most markup.</summary>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public bool Equals(MarkupPiece other) => Span == other.Span && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MarkupPiece other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Span.GetHashCode() * 397) ^ StringComparer.Ordinal.GetHashCode(Text));

    /// <summary>Whether two pieces are the same.</summary>
    public static bool operator ==(MarkupPiece left, MarkupPiece right) => left.Equals(right);

    /// <summary>Whether two pieces differ.</summary>
    public static bool operator !=(MarkupPiece left, MarkupPiece right) => !left.Equals(right);

    /// <summary>Span and text.</summary>
    public override string ToString() => Span + " \u201C" + Text + "\u201D";
}
