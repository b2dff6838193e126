using System.Collections.Immutable;

namespace CorpusSdk;

/// <summary>A date of running text.</summary>
public sealed class TimeExpression : TextElement
{
    internal TimeExpression(
        Article article,
        TextSpan span,
        EdtfDate value,
        DateBasis basis,
        EdtfDate? anchor,
        ImmutableArray<EdtfDate> candidates
    )
        : base(article, span)
    {
        Value = value;
        Basis = basis;
        Anchor = anchor;
        Candidates = candidates;
    }

    /// <summary>What it means.</summary>
    public EdtfDate Value { get; }

    /// <summary>The rule that gave it.</summary>
    public DateBasis Basis { get; }

    /// <summary>What a relative or completed date was counted from; null when it needs none.</summary>
    public EdtfDate? Anchor { get; }

    /// <summary>The readings that remain when it is not determined.</summary>
    public ImmutableArray<EdtfDate> Candidates { get; }
}
