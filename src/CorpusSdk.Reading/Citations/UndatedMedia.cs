using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Whether outlets without a date stand where a citation stands: at the end of a sentence or a clause. Elsewhere they explain the words before them: <c>The
/// broadcaster (Sky News) apologised</c>; a dateline, <c>MINSK, March 2 (Interfax) —</c>; an insertion of an editor.
/// </summary>
internal static class UndatedMedia
{
    public static bool Stand(ArticleDraft draft, Bracket bracket)
    {
        var tokens = draft.Tokens;
        if (bracket.Shape != BracketShape.Round)
            return false;
        var next = bracket.LastToken + 1;
        var isLast = next >= tokens.Count || bracket.Block < 0 || tokens[next].Start >= draft.Body[bracket.Block].End;
        if (isLast || tokens.Is(next, '.'))
            return isLast || !IsAcronymOnly(tokens, bracket);
        if (DateParser.IsDash(tokens, next) || IsAcronymOnly(tokens, bracket) && !AfterSentence(tokens, bracket))
            return false;
        return tokens.Is(next, ',')
            || tokens.Is(next, ';')
            || (AfterSentence(tokens, bracket) && CharacterTable.IsUpper(tokens.FirstOf(next)));
    }

    /// <summary>Whether a sentence ends right before a bracket.</summary>
    public static bool AfterSentence(TokenList tokens, Bracket bracket)
    {
        var before = bracket.FirstToken - 1;
        if (tokens.Is(before, '\u201D') || tokens.Is(before, '"'))
            before--;
        return tokens.Is(before, '.') || tokens.Is(before, '!') || tokens.Is(before, '?');
    }

    // `(AP)` after a name is an acronym of it.
    private static bool IsAcronymOnly(TokenList tokens, Bracket bracket) =>
        bracket.LastToken - bracket.FirstToken == 2
        && SourceNames.IsAllCapitals(tokens, bracket.FirstToken + 1)
        && !AfterSentence(tokens, bracket);
}
