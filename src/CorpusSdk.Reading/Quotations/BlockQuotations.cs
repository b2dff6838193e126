using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Blocks that are quotations as a whole: Markdown's <c>&gt;</c>, and an indented block after a colon.</summary>
internal static class BlockQuotations
{
    private const int Indent = 4;

    public static bool Is(ArticleDraft draft, int index)
    {
        var block = draft.Outline.Blocks[index];
        var isSetOff =
            block.Kind == BlockKind.Quote
            || IsMarked(draft.Text, block)
            || (index > 0 && IsText(block) && EndsWithColon(draft, index - 1) && IsIndented(draft.Text, block.Span.Start));
        return isSetOff && !OpensWithWords(draft, block.Span);
    }

    // `> “We waited,” said the mayor.`: the block tells who says what; its marks show the quotations.
    private static bool OpensWithWords(ArticleDraft draft, TextSpan block)
    {
        var start = block.Start;
        while (start < block.End && (draft.Text[start] == '>' || CharacterTable.IsBlank(draft.Text[start])))
            start++;
        var at = SortedSpans.LastAtOrBefore(draft.QuotePairs, static p => p.Span, start);
        return at >= 0
            && draft.QuotePairs[at] is { IsClosed: true } pair
            && pair.Span.Start == start
            && HasWords(draft.Text, pair.Span.End, block.End);
    }

    private static bool HasWords(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CharacterTable.IsLetter(text[i]))
                return true;
        }

        return false;
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
