using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Acronyms;

/// <summary>
/// Finds the name of a body that ends right before its acronym. The letters need not fit: <c>State Committee for National Security (GKNB)</c> has those of
/// its Russian name.
/// </summary>
internal static class NameBefore
{
    private const int MostTokens = 14;

    /// <summary>The first token of the name that ends before <paramref name="end"/>; <paramref name="end"/> when no name of a body does.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="start">First token of the paragraph or bracket.</param>
    /// <param name="end">The token after the name.</param>
    public static int Find(TokenList tokens, int start, int end)
    {
        var first = end;
        var words = 0;
        var hasBody = false;
        for (var i = end - 1; i >= start && end - i <= MostTokens && !IsArticle(tokens, i); i--)
        {
            if (tokens[i].Kind == TokenKind.Word && CharacterTable.IsUpper(tokens.FirstOf(i)))
            {
                first = i;
                words++;
                hasBody |= EntityWords.Is(tokens, i, EntityWord.Organization | EntityWord.Body);
            }
            // `the Investigative Committee and the Federal Security Service (FSB)`: of two bodies the last.
            else if (tokens.IsWord(i, "and") && words > 1 && hasBody)
                break;
            else if (tokens[i].Kind != TokenKind.Word || !EntityWords.Is(tokens, i, EntityWord.Connector))
                break;
        }

        return first < end && words > 1 && hasBody && CharacterTable.IsUpper(tokens.FirstOf(end - 1))
            ? BodyOfMember.Start(tokens, first, end)
            : end;
    }

    // With a capital it begins a sentence.
    private static bool IsArticle(TokenList tokens, int i) => tokens.IsWord(i, "the") && CharacterTable.IsUpper(tokens.FirstOf(i));
}
