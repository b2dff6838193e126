using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Glosses;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads a note on a source that is no part of its name: <c>[in Russian]</c>, <c>(in Bosnian)</c>, <c>– author’s translation</c>, <c>, video</c>.
/// </summary>
internal static class NoteReader
{
    /// <summary>The token after a note with its brackets, its comma or its dash; <paramref name="at"/> when none stands there.</summary>
    public static int Read(TokenList tokens, int at, int end)
    {
        if (at + 1 >= end)
            return at;
        var isBracket = tokens.Is(at, '[') || tokens.Is(at, '(');
        if (!isBracket && !tokens.Is(at, ',') && !DateParser.IsDash(tokens, at))
            return at;
        var next = Words(tokens, at + 1, end);
        if (next == at + 1)
            return at;
        if (!isBracket)
            return next;
        return next < end && (tokens.Is(next, ']') || tokens.Is(next, ')')) ? next + 1 : at;
    }

    /// <summary>The token after the words of a note; <paramref name="at"/> when none stand there.</summary>
    public static int Words(TokenList tokens, int at, int end)
    {
        if (tokens.IsWord(at, "in") && at + 1 < end && LanguageMarks.IsLanguage(tokens, at + 1))
            return at + 2;
        // `author’s translation`
        var first = at + 1 < end && tokens[at + 1].Kind == TokenKind.Possessive ? at + 2 : at;
        var next = CitationWords.Note.Match(tokens, first, end);
        return next > first ? next : at;
    }
}
