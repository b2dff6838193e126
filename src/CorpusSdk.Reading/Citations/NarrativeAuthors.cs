using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Finds the authors before a year in brackets: <c>Smith (2019) argues</c>, <c>Smith et al. (2019)</c>, <c>Smith’s (2019) study</c>. Films, wars and
/// treaties stand before years too, so that something must say that this is a work of scholars: a verb after it, <c>et al.</c>, a letter, a page, a phrase
/// such as <c>according to</c>, or the document's own list of references.
/// </summary>
internal sealed class NarrativeAuthors(ArticleDraft draft)
{
    private const int LongestRun = 12;
    private const string Based = "-based";

    private readonly AuthorPairs _pairs = new(draft.Tokens);

    /// <summary>Adds the authors; false when the bracket is no citation.</summary>
    public bool Read(Bracket bracket, WrittenGroup group, bool isScholarly)
    {
        var tokens = draft.Tokens;
        var end = bracket.FirstToken;
        var possessive = end > 0 && tokens[end - 1].Kind == TokenKind.Possessive;
        if (possessive)
            end--;
        var first = Start(end, draft.Body[bracket.Block].Start);
        if (first >= end || !AuthorNames.Are(tokens, first, end) || PlaceWords.IsPlace(tokens, first, end))
            return false;
        var isCertain =
            isScholarly
            || possessive
            || HasEtAl(first, end)
            || CitationWords.Study.Holds(tokens, bracket.LastToken + 1)
            || _pairs.IsFollowed(bracket.LastToken + 1)
            || CitationWords.BeforeAuthor.MatchBefore(tokens, Math.Max(0, first - 4), first) < first
            || draft.Outline.References.HasAuthor(tokens.TextOf(first).ToString(), group.Dates[0].Start.Year);
        if (!isCertain)
            return false;
        group.Kind = CitationKind.AuthorYear;
        group.Sources.Add(new TextSpan(tokens[first].Start, tokens[end - 1].End));
        return true;
    }

    // The first token of the names that end right before the bracket: capitalised words, particles, and what joins them.
    private int Start(int end, int blockStart)
    {
        var tokens = draft.Tokens;
        var first = end;
        for (var i = end - 1; i >= 0 && end - i <= LongestRun && tokens[i].Start >= blockStart; i--)
        {
            // `See Smith (2019)`
            if (CitationWords.See.Holds(tokens, i))
                break;
            // `the Oslo-based Harbor Institute (2018)`
            if (tokens[i].Length > Based.Length && tokens.TextOf(i).EndsWith(Based.AsSpan(), StringComparison.Ordinal))
                break;
            if (tokens[i].Kind == TokenKind.Word && CharacterTable.IsUpper(tokens.FirstOf(i)) && !IsSentenceWord(i, blockStart))
                first = i;
            else if (!IsJoin(i))
                break;
        }

        return first;
    }

    private bool IsJoin(int i)
    {
        var tokens = draft.Tokens;
        return tokens.Is(i, ',')
            || tokens.Is(i, '&')
            || (tokens.Is(i, '.') && tokens[i - 1 < 0 ? 0 : i - 1].Length <= 2)
            || tokens.IsWord(i, "and")
            || tokens.IsWord(i, "et")
            || tokens.IsWord(i, "al")
            || tokens.IsWord(i, "al.")
            || tokens.IsWord(i, "colleagues")
            || tokens.IsWord(i, "others")
            || tokens.IsWord(i, "van")
            || tokens.IsWord(i, "von")
            || tokens.IsWord(i, "de")
            || tokens.IsWord(i, "der");
    }

    // `As Smith (2019)`, `See Smith (2019)`: the first word of a sentence is a name only when it stands right at the bracket or a join follows.
    private bool IsSentenceWord(int i, int blockStart)
    {
        var tokens = draft.Tokens;
        var opens = i == 0 || tokens[i].Start == blockStart || tokens.Is(i - 1, '.') || tokens.Is(i - 1, '\u201C');
        return opens
            && tokens[i + 1].Kind == TokenKind.Word
            && CharacterTable.IsUpper(tokens.FirstOf(i + 1))
            && !PersonNames.HasForename(tokens, i);
    }

    private bool HasEtAl(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (draft.Tokens.IsWord(i, "et") || draft.Tokens.IsWord(i, "colleagues"))
                return true;
        }

        return false;
    }
}
