using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Glosses;

/// <summary>Foreign words without marks that the sentence names as such: <c>the word tartylu (…)</c>, <c>the Kazakh term jaylau (…)</c>.</summary>
internal static class GlossedWords
{
    private const int MostWords = 5;
    private const int MostGlossWords = 4;

    /// <summary>The words right before a bracket that a noun of naming announces; null when none are.</summary>
    public static TextSpan? Before(TokenList tokens, Bracket bracket)
    {
        var last = bracket.FirstToken - 1;
        for (var i = last; i > 0 && last - i < MostWords; i--)
        {
            if (tokens[i].Kind != TokenKind.Word || FunctionWords.Contains(tokens.TextOf(i)) || !IsLowerWord(tokens, i))
                return null;
            if (IsNaming(tokens, i - 1))
                return new TextSpan(tokens[i].Start, tokens[last].End);
        }

        return null;
    }

    /// <summary>Whether tokens can explain a word: a few words, none of which makes them a remark.</summary>
    public static bool Explain(TokenList tokens, int first, int last)
    {
        var words = 0;
        for (var i = first; i <= last; i++)
        {
            if (tokens.Is(i, ',') || tokens.Is(i, '-') || tokens[i].Kind == TokenKind.Possessive)
                continue;
            var isArticle = i == first && QuotationWords.Is(tokens, i, QuotationWord.Determiner);
            if (tokens[i].Kind != TokenKind.Word || (FunctionWords.Contains(tokens.TextOf(i)) && !isArticle && !tokens.IsWord(i, "of")))
                return false;
            words++;
        }

        return words is > 0 and <= MostGlossWords;
    }

    // `the word x`, `the concept of x`; an adverb or a participle names nothing here.
    private static bool IsNaming(TokenList tokens, int at)
    {
        if (tokens.IsWord(at, "of"))
            at--;
        return QuotationWords.Is(tokens, at, QuotationWord.Naming)
            && (QuotationWords.Is(tokens, at - 1, QuotationWord.Determiner) || LanguageMarks.IsLanguage(tokens, at - 1));
    }

    private static bool IsLowerWord(TokenList tokens, int at) => Characters.CharacterTable.IsLower(tokens.FirstOf(at));
}
