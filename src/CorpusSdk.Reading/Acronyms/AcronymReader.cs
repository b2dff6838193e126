using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Acronyms;

/// <summary>
/// Reads definitions of acronyms: <c>intercontinental ballistic missile (ICBM)</c>, <c>(the Republic of Korea—ROK)</c>, <c>(KFI – Brigades)</c>,
/// <c>ROK (Republic of Korea)</c>, <c>State Committee for National Security (GKNB)</c>.
/// </summary>
internal static class AcronymReader
{
    /// <summary>Whether the bracket defines or holds an acronym; a definition is added to the draft.</summary>
    public static bool Read(ArticleDraft draft, Bracket bracket)
    {
        if (
            bracket.Block < 0
            || bracket.Shape is not (BracketShape.Round or BracketShape.Square)
            || bracket.LastToken <= bracket.FirstToken + 1
        )
            return false;
        var tokens = draft.Tokens;
        var first = bracket.FirstToken + 1;
        var last = bracket.LastToken - 1;
        if (bracket.Shape == BracketShape.Square || (first == last && IsUnit(tokens, first)))
            return first == last
                && (AcronymShape.Fits(tokens, first) || IsUnit(tokens, first))
                && DefinedAcronym.AddByInitials(draft, bracket, tokens[first].Span);
        if (first == last)
            return AcronymShape.Fits(tokens, first)
                && !Citations.UndatedMedia.AfterSentence(tokens, bracket)
                && (DefinedAcronym.AddBefore(draft, bracket, tokens[first].Span) || !IsLetterWithHyphen(tokens, first));
        if (EndsWithDate(tokens, first, bracket.LastToken))
            return false;
        if (Dressed(tokens, first, last) is var bare && bare >= 0 && DefinedAcronym.AddBefore(draft, bracket, tokens[bare].Span))
            return true;
        if (DateParser.IsDash(tokens, last - 1) && AcronymShape.Fits(tokens, last))
            return DefinedAcronym.Add(draft, bracket, tokens[last].Span, tokens[first].Start, tokens[last - 1].Start)
                || !IsSentence(tokens, first, last);
        // `(United Russia, UR)`, `(Serbian Progressive Party, SNS)`
        if (
            tokens.Is(last - 1, ',')
            && AcronymShape.Fits(tokens, last)
            && last - first > 2
            && DefinedAcronym.AddNameOrInitials(draft, bracket, first, last)
        )
            return true;
        if (first + 1 < last && DateParser.IsDash(tokens, first + 1) && AcronymShape.Fits(tokens, first))
            return DefinedAcronym.Add(draft, bracket, tokens[first].Span, tokens[first + 2].Start, tokens[last].End)
                || !IsSentence(tokens, first, last);
        return bracket.FirstToken > 0
            && AcronymShape.Fits(tokens, bracket.FirstToken - 1)
            && DefinedAcronym.Add(draft, bracket, tokens[bracket.FirstToken - 1].Span, tokens[first].Start, tokens[last].End, whole: true);
    }

    // `(TASS, May 4)`, `(AP – 4 May)`: names of agencies are short, and their letters are found in almost any sentence.
    private static bool EndsWithDate(TokenList tokens, int first, int end) =>
        Citations.DateFinder.Find(tokens, first + 1, end, [], out _, out _) >= 0;

    // `bcm`, `mboe`: of two letters chance makes too many.
    private static bool IsUnit(TokenList tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Word || tokens[index].Length is < 3 or > 6)
            return false;
        foreach (var c in tokens.TextOf(index))
        {
            if (!CharacterTable.IsLower(c))
                return false;
        }

        return true;
    }

    // `R-TX`, `D-NY`: a party and a state.
    private static bool IsLetterWithHyphen(TokenList tokens, int index) => tokens.TextOf(index).IndexOf('-') == 1;

    // `“ICBM”`, `the “ICBM”`, `or ICBM`, `ICBM; Russian: МБР`: the token of the acronym; -1 when there is none.
    private static int Dressed(TokenList tokens, int first, int last)
    {
        var at = first;
        if (tokens.IsWord(at, "or") || tokens.IsWord(at, "the") || tokens.IsWord(at, "hereafter") || tokens.IsWord(at, "hereinafter"))
            at++;
        if (at < last && tokens.IsWord(at, "the"))
            at++;
        var isQuoted = at < last && tokens.FirstOf(at) is '\u201C' or '"';
        if (isQuoted)
            at++;
        if (at > last || !AcronymShape.Fits(tokens, at))
            return -1;
        var rest = isQuoted ? at + 2 : at + 1;
        return rest > last || (at == first && Continues(tokens, rest) && !HasNumber(tokens, rest, last)) ? at : -1;
    }

    // `ICBM; Russian: МБР`, `TITR, or the Middle Corridor`
    private static bool Continues(TokenList tokens, int rest) =>
        tokens.Is(rest, ';') || (tokens.Is(rest, ',') && (tokens.IsWord(rest + 1, "or") || tokens.IsWord(rest + 1, "also")));

    // `TASS; Interfax, May 4`: with a date it cites.
    private static bool HasNumber(TokenList tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return true;
        }

        return false;
    }

    private static bool IsSentence(TokenList tokens, int first, int last)
    {
        const int MostWords = 14;
        return last - first > MostWords || tokens.Is(last, '.');
    }
}
