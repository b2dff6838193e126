namespace CorpusSdk.Reading.Quotations;

/// <summary>A quotation before it is known what it is: a pair of marks, several paragraphs that each open with a mark, or a block.</summary>
internal sealed class Passage(TextSpan span, PassageForm form)
{
    /// <summary>From the first to the last mark, both included; for a block all of it.</summary>
    public TextSpan Span { get; } = span;

    public PassageForm Form { get; } = form;
}
