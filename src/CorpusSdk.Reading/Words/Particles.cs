using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>The small words of a surname, which a sentence may begin with: <c>Van Dijk</c> is <c>Virgil van Dijk</c>.</summary>
internal static class Particles
{
    /// <summary>Whether two words are one particle, whatever the case of the first letter.</summary>
    public static bool IsSame(ReadOnlySpan<char> written, string particle) =>
        written.Length == particle.Length
        && EntityWords.Is(written, EntityWord.Particle | EntityWord.Connector)
        && CharacterTable.ToLower(written[0]) == CharacterTable.ToLower(particle[0])
        && written.Slice(1).SequenceEqual(particle.AsSpan(1));

    /// <summary>Where the surname of a person begins whose last words are the tokens from <paramref name="first"/> on: before its particles.</summary>
    public static int Start(TokenList tokens, string name, int first, int end)
    {
        var words = name.Split(' ');
        var word = words.Length - (end - first);
        if (word < 1 || !tokens.TextOf(end - 1).SequenceEqual(words[words.Length - 1].AsSpan()))
            return first;
        while (word > 1 && first > 0 && IsSame(tokens.TextOf(first - 1), words[word - 1]))
        {
            word--;
            first--;
        }

        return first;
    }
}
