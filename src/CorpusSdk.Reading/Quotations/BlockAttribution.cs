using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>The name below a block quotation, behind a dash: <c>— X, former president of the court</c>.</summary>
internal sealed class BlockAttribution(ArticleDraft draft, SpeakerMentions mentions)
{
    private const int LongestLine = 160;

    /// <summary>Who is named in the last line of the block; null when that line is another one.</summary>
    public Subject? Find(Passage passage)
    {
        var text = draft.Text;
        var start = passage.Span.End;
        while (start > passage.Span.Start && text[start - 1] is not ('\n' or '\r'))
        {
            if (passage.Span.End - start > LongestLine)
                return null;
            start--;
        }

        if (start == passage.Span.Start)
            return null;
        while (start < passage.Span.End && (text[start] == '>' || CharacterTable.IsBlank(text[start])))
            start++;
        var dash = start;
        while (start < passage.Span.End && text[start] is '\u2014' or '\u2013' or '\u2015' or '-')
            start++;
        if (start == dash)
            return null;
        var first = draft.Tokens.At(start);
        return mentions.StartingAt(mentions.AfterTitle(first)) is { Entity.Kind: EntityKind.Person } person ? new Subject([person]) : null;
    }
}
