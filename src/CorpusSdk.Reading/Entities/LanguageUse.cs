using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Tells a language from its people: <c>in Russian</c>, <c>speaks Russian</c>, <c>the Russian language</c> name no people.</summary>
internal static class LanguageUse
{
    public static bool Is(TokenList tokens, int first, int end)
    {
        if (end != first + 1 || !EvidenceWords.Is(tokens, first, Evidence.Language))
            return false;
        if (EvidenceWords.Is(tokens, end, Evidence.Text))
            return true;
        return EvidenceWords.Is(tokens, first - 1, Evidence.Speak) && !GoesOn(tokens, end);
    }

    // `in Russian society`: a word other than a small one makes an adjective of it.
    private static bool GoesOn(TokenList tokens, int at) =>
        at < tokens.Count
        && tokens[at].Kind == TokenKind.Word
        && tokens[at].Start == tokens[at - 1].End + 1
        && !EvidenceWords.Is(tokens, at, Evidence.Determiner | Evidence.Auxiliary);
}
