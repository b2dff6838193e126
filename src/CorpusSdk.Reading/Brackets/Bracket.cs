using CorpusSdk.Reading.Outline;

namespace CorpusSdk.Reading.Brackets;

/// <summary>A bracketed span and what it was found to be.</summary>
internal sealed class Bracket(TextSpan span, int firstToken, int lastToken, int depth, int block)
{
    /// <summary>From the opening to the closing bracket, both included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Token of the opening bracket.</summary>
    public int FirstToken { get; } = firstToken;

    /// <summary>Token of the closing bracket.</summary>
    public int LastToken { get; } = lastToken;

    /// <summary>0 for a bracket that stands in no other one.</summary>
    public int Depth { get; } = depth;

    /// <summary>Index of the body block it stands in; -1 for a credit line.</summary>
    public int Block { get; } = block;

    public BracketShape Shape { get; init; } = BracketShape.Round;

    /// <summary>The address of a link; null for a bracket that is none, and for an image.</summary>
    public TextSpan? Address { get; init; }

    /// <summary>Where the text that it supports ends: before it; the words of a link are such text themselves.</summary>
    public int SupportEnd { get; init; } = span.Start;

    /// <summary>The link whose words it is, without brackets around them; else null.</summary>
    public OutlineLink? Link { get; init; }

    public ParentheticalClass Class { get; set; } = ParentheticalClass.Aside;

    /// <summary>Whether a recogniser has claimed it.</summary>
    public bool IsSettled { get; set; }

    /// <summary>The order of brackets in a text: by start, a link before what its words begin with.</summary>
    public static int Compare(Bracket left, Bracket right)
    {
        if (left.Span.Start != right.Span.Start || (left.Link is null) == (right.Link is null))
            return left.Span.CompareTo(right.Span);
        return left.Link is null ? 1 : -1;
    }

    /// <summary>Claims the bracket for a class.</summary>
    public void Settle(ParentheticalClass value)
    {
        Class = value;
        IsSettled = true;
    }
}
