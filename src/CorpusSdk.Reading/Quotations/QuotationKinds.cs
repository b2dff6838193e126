using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Tells what quotation marks are used for, by length, by the words before them and by whether somebody speaks.</summary>
internal static class QuotationKinds
{
    // Without a verb of speaking near it, a quotation of up to this many words is a term or a distancing.
    private const int MostWordsOfTerm = 4;

    private static readonly string[] Naming =
    [
        "term",
        "word",
        "words",
        "phrase",
        "expression",
        "notion",
        "concept",
        "slogan",
        "called",
        "so-called",
        "dubbed",
        "known",
        "nicknamed",
        "named",
        "codenamed",
        "titled",
        "entitled",
        "label",
        "labeled",
        "labelled",
    ];

    private static readonly string[] Works =
    [
        "titled",
        "entitled",
        "article",
        "book",
        "film",
        "movie",
        "song",
        "album",
        "novel",
        "report",
        "essay",
        "documentary",
    ];

    public static QuotationKind Of(ArticleDraft draft, TextSpan span, bool hasSpeaker)
    {
        var tokens = draft.Tokens;
        var first = tokens.At(span.Start);
        var last = tokens.At(span.End);
        var words = Words(tokens, first, last);
        var start = tokens.At(BlockStart(draft, span));
        if (IsNear(tokens, start, first, Works) && IsTitleCase(tokens, first + 1, last))
            return QuotationKind.Title;
        if (
            IsNear(tokens, start, first, Naming)
            || draft.Glosses.Exists(g => g.Gloss.Length > 0 && span.Length - 2 == g.Gloss.Length && Same(draft.Text, span, g.Gloss))
        )
            return QuotationKind.Term;
        if (hasSpeaker)
            return QuotationKind.Speech;
        return words > MostWordsOfTerm ? QuotationKind.Speech : QuotationKind.Scare;
    }

    private static int BlockStart(ArticleDraft draft, TextSpan span) => draft.Body[draft.BlockAt(span.Start)].Start;

    private static int Words(TokenList tokens, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                words++;
        }

        return words;
    }

    private static bool IsNear(TokenList tokens, int start, int first, string[] words)
    {
        for (var i = System.Math.Max(start, first - 2); i < first; i++)
        {
            foreach (var word in words)
            {
                if (tokens.IsWord(i, word))
                    return true;
            }
        }

        return false;
    }

    private static bool IsTitleCase(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && CharacterTable.IsLower(tokens.FirstOf(i)) && tokens[i].Length > 4)
                return false;
        }

        return true;
    }

    private static bool Same(string text, TextSpan span, string gloss) =>
        string.CompareOrdinal(text, span.Start + 1, gloss, 0, gloss.Length) == 0;
}
