using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.References;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads the blocks of a plain-text article.</summary>
internal static class PlainTextOutline
{
    private const int LongestTitle = 250;

    // Hard-wrapped text has lines up to about this long; a longer line is a paragraph of its own.
    private const int LongestWrappedLine = 160;

    // A date on a line of its own under the title stands within the first lines.
    private const int LongestHead = 12;

    /// <param name="text">The text of the document.</param>
    /// <param name="lineMap">Its lines.</param>
    /// <param name="frontMatter">The front matter; null when there is none.</param>
    /// <param name="statedTitle">The title that is stated outside the text; null when the text begins with it.</param>
    public static DocumentOutline Read(string text, LineMap lineMap, TextSpan? frontMatter = null, string? statedTitle = null)
    {
        var lines = TextLines.Read(text, lineMap);
        if (frontMatter is { } region)
            lines.RemoveAll(l => l.Span.Start < region.End);
        var (roles, marks) = ReferenceLines.Read(text, lines);
        var outline = new DocumentOutline(null, [], [], new ReferenceList());
        outline.References.AddLines(text, lines, roles, marks);
        if (frontMatter is { } block)
            outline.Blocks.Add(new BlockReading(BlockKind.FrontMatter, block));
        var paragraphs = Paragraphs(text, lines, roles);
        TitleReading? title = null;
        var inHead = true;
        var isFirst = true;
        var late = new LateHead();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (span, role) = paragraphs[i];
            if (role != LineRole.None)
            {
                inHead = false;
                isFirst = false;
                outline.Blocks.Add(new BlockReading(role == LineRole.Heading ? BlockKind.Heading : BlockKind.Footnote, span));
                continue;
            }

            if (
                (inHead || late.IsPossible)
                && HeaderReader.Read(text, span) is { Count: > 0 } fields
                && (inHead || late.GoesOn(text, span, fields))
            )
            {
                inHead = true;
                outline.Fields.AddRange(fields);
                var titled = title is null && statedTitle is null ? fields.Find(static f => f.Kind == HeaderFieldKind.Title) : null;
                if (titled is not null)
                {
                    title = new TitleReading(titled.Value, titled.Span);
                    isFirst = false;
                }

                outline.Blocks.Add(new BlockReading(titled is null ? BlockKind.Header : BlockKind.Title, span));
                continue;
            }

            var mayBeTitle = isFirst && (statedTitle is null || IsTitle(Fold(text, span), statedTitle));
            var kind = Classify(text, span, mayBeTitle, isFirst: isFirst, hasNext: i + 1 < paragraphs.Count);
            if (kind == BlockKind.Title)
                title = new TitleReading(Fold(text, span), span);
            isFirst = false;
            inHead &= kind is BlockKind.Title or BlockKind.Credit;
            late.Pass(span);
            outline.Blocks.Add(new BlockReading(kind, span));
        }

        return outline with
        {
            Title = title,
        };
    }

    private static List<(TextSpan Span, LineRole Role)> Paragraphs(string text, List<TextLine> lines, LineRole[] roles)
    {
        var paragraphs = new List<(TextSpan Span, LineRole Role)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Joins(text, lines, roles, i))
                paragraphs[paragraphs.Count - 1] = (
                    new TextSpan(paragraphs[paragraphs.Count - 1].Span.Start, lines[i].Span.End),
                    paragraphs[paragraphs.Count - 1].Role
                );
            else
                paragraphs.Add((lines[i].Span, roles[i]));
        }

        return paragraphs;
    }

    private static bool Joins(string text, List<TextLine> lines, LineRole[] roles, int i)
    {
        if (i == 0 || roles[i] is LineRole.Heading or LineRole.Entry || (roles[i] == LineRole.None && roles[i - 1] != LineRole.None))
            return false;
        return roles[i] == LineRole.Continuation
            || (
                !lines[i].StartsParagraph && !IsListItem(text, lines[i].Span) && IsWrapped(text, lines, i) && IsWrapped(text, lines, i - 1)
            );
    }

    // A line of a header stands alone.
    private static bool IsWrapped(string text, List<TextLine> lines, int i)
    {
        var span = lines[i].Span;
        return span.Length <= LongestWrappedLine && !(i < LongestHead && HeaderReader.StandsAlone(text, span));
    }

    // A title that stands in the front matter is often repeated above the text.
    public static bool IsTitle(string line, string stated) =>
        string.Equals(line.Trim(), stated.Trim(), System.StringComparison.OrdinalIgnoreCase);

    private static BlockKind Classify(string text, TextSpan span, bool mayBeTitle, bool isFirst, bool hasNext)
    {
        var last = text[span.End - 1];
        if (CreditReader.IsCreditLine(text, span))
            return BlockKind.Credit;
        if (mayBeTitle && span.Length <= LongestTitle && (!hasNext || last is not '.' || IsSingleLineTitle(text, span)))
            return BlockKind.Title;
        if (IsListItem(text, span))
            return BlockKind.List;
        return hasNext && !isFirst && IsHeading(text, span) ? BlockKind.Heading : BlockKind.Paragraph;
    }

    private static bool IsListItem(string text, TextSpan span) =>
        text[span.Start] is '-' or '*' or '\u2022' && span.Length > 2 && CharacterTable.IsBlank(text[span.Start + 1]);

    private static bool IsSingleLineTitle(string text, TextSpan span)
    {
        // `… in the U.S.` ends with a dot and is a title all the same; running text has a sentence end inside.
        for (var i = span.Start; i + 2 < span.End; i++)
        {
            if (
                text[i] is '.' or '!' or '?'
                && text[i + 1] == ' '
                && CharacterTable.IsUpper(text[i + 2])
                && CharacterTable.IsLower(text[i - 1 < span.Start ? i : i - 1])
            )
                return false;
        }

        return span.Length <= LongestTitle / 2;
    }

    private static bool IsHeading(string text, TextSpan span)
    {
        const int LongestHeading = 100;
        var last = text[span.End - 1];
        return span.Length <= LongestHeading
            && (CharacterTable.IsUpper(text[span.Start]) || CharacterTable.IsDigit(text[span.Start]))
            && (CharacterTable.IsWordPart(last) || last is '?' or ')')
            && (last != ')' || text.IndexOf(". ", span.Start, span.Length, System.StringComparison.Ordinal) < 0)
            && text.IndexOf('\n', span.Start, span.Length) < 0;
    }

    /// <summary>A title in one line.</summary>
    public static string Fold(string text, TextSpan span)
    {
        var title = text.Slice(span);
        if (title.IndexOf('\n') < 0 && title.IndexOf('\r') < 0)
            return title;
        return string.Join(" ", title.Split(['\r', '\n'], System.StringSplitOptions.RemoveEmptyEntries));
    }
}
