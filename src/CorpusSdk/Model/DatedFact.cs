using System.Collections.Immutable;
using System.Diagnostics;

namespace CorpusSdk;

/// <summary>A date with the evidence for it, such as the publication date of an article.</summary>
[DebuggerDisplay("{Value} ({Basis})")]
public sealed class DatedFact
{
    internal DatedFact(Article article, EdtfDate value, PublishedBasis basis, ImmutableArray<TextSpan> evidence)
    {
        Article = article;
        Value = value;
        Basis = basis;
        Evidence = evidence;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The date; possibly one of a range, possibly open.</summary>
    public EdtfDate Value { get; }

    /// <summary>The rule that gave it.</summary>
    public PublishedBasis Basis { get; }

    /// <summary>Where in the article the evidence stands.</summary>
    public ImmutableArray<TextSpan> Evidence { get; }

    /// <summary>The value as EDTF.</summary>
    public override string ToString() => Value.ToString();
}
