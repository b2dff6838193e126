using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Acronyms;

/// <summary>Tells somebody from the body that they belong to: <c>Anna Berg of the [Serb Democratic Party]</c>.</summary>
internal static class BodyOfMember
{
    /// <summary>The first token of the body in [<paramref name="first"/>, <paramref name="end"/>), which may begin with somebody and <c>of the</c>.</summary>
    public static int Start(TokenList tokens, int first, int end)
    {
        const int FewestWords = 2;
        if (!PersonNames.HasForename(tokens, first))
            return first;
        for (var i = first + 1; i + 2 < end; i++)
        {
            if (EntityWords.Is(tokens, i, EntityWord.Organization | EntityWord.Body))
                return first;
            if (tokens.IsWord(i, "of"))
                return i - first >= FewestWords && tokens.IsWord(i + 1, "the") ? i + 2 : first;
        }

        return first;
    }
}
