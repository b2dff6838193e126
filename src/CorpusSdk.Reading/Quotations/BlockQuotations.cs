namespace CorpusSdk.Reading.Quotations;

/// <summary>Blocks that are quotations as a whole: Markdown's <c>&gt;</c>, and an indented block after a colon.</summary>
internal static class BlockQuotations
{
    private const int Indent = 4;

    public static bool Is(ArticleDraft draft, int index)
    {
        var block = draft.Outline.Blocks[index];
        return block.Kind == BlockKind.Quote
            || IsMarked(draft.Text, block)
            || (index > 0 && IsText(block) && EndsWithColon(draft, index - 1) && IsIndented(draft.Text, block.Span.Start));
    }

    /// <summary>Whether a block goes on with the block quotation before it.</summary>
    public static bool GoesOn(ArticleDraft draft, int index)
    {
        var block = draft.Outline.Blocks[index];
        var before = draft.Outline.Blocks[index - 1];
        return block.Kind == before.Kind
            && (
                draft.Outline.Continued.Contains(index)
                || (IsMarked(draft.Text, block) && IsMarked(draft.Text, before) && IsNextLine(draft, before.Span.End, block.Span.Start))
                || (
                    IsText(block)
                    && !IsMarked(draft.Text, before)
                    && IsIndented(draft.Text, block.Span.Start)
                    && IsIndented(draft.Text, before.Span.Start)
                )
            );
    }

    private static bool IsText(BlockReading block) => block.Kind is BlockKind.Paragraph;

    private static bool IsMarked(string text, BlockReading block) =>
        IsText(block) && text[block.Span.Start] == '>' && block.Span.Length > 1;

    private static bool EndsWithColon(ArticleDraft draft, int index) =>
        IsText(draft.Outline.Blocks[index]) && draft.Text[draft.Outline.Blocks[index].Span.End - 1] == ':';

    private static bool IsIndented(string text, int start)
    {
        var at = start;
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return (at == 0 || text[at - 1] is '\n' or '\r') && (start - at >= Indent || (start > at && text[at] == '\t'));
    }

    private static bool IsNextLine(ArticleDraft draft, int end, int start) =>
        draft.Lines.Locate(start).Line - draft.Lines.Locate(end).Line <= 1;
}
