using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Series;

namespace CorpusSdk.Reading.CrossReferences;

/// <summary>Finds what may refer to another article: links with relative paths, and other parts of the same series.</summary>
internal static class ReferenceStage
{
    /// <summary>The references in text order.</summary>
    public static List<ReferenceReading> Find(ArticleDraft draft, string file)
    {
        var found = new List<ReferenceReading>();
        foreach (var bracket in draft.Brackets)
        {
            if (bracket is { Shape: BracketShape.Link, Address: { } address } && LinkTarget.Of(file, draft.Text.Slice(address)) is { } path)
                found.Add(new(bracket.Span, ReferenceKind.Link, path));
        }

        if (SeriesPart.Of(draft.Title?.Text) is { } own)
            FindParts(draft, own, found);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    private static void FindParts(ArticleDraft draft, SeriesPart own, List<ReferenceReading> found)
    {
        var tokens = draft.Tokens;
        foreach (var block in draft.Body)
        {
            for (var i = tokens.At(block.Start); i + 1 < tokens.Count && tokens[i + 1].End <= block.End; i++)
            {
                if (tokens.TextOf(i) is not "Part" || PartAt(tokens, i) is not (> 0 and var number) || number == own.Number)
                    continue;
                var span = new TextSpan(tokens[i].Start, tokens[i + 1].End);
                found.Add(new(span, ReferenceKind.Part, number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    // `Part Two`, `Part Two of this article`; but `Part Two of the code` is one of the code.
    private static int PartAt(TokenList tokens, int part)
    {
        var isOfOther = tokens.IsWord(part + 2, "of") && !tokens.IsWord(part + 3, "this");
        return isOfOther ? 0 : SeriesPart.NumberOf(tokens.TextOf(part + 1).ToString());
    }
}
