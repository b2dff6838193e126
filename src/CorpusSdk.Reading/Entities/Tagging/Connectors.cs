using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Marks the small words, marks and numbers that may go on a name between or after capitalised words.</summary>
internal static class Connectors
{
    private const int MostInARow = 3;

    public static void Mark(TaggerText text, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (!text.Is(i - 1, TokenFlags.Capital) || text.Is(i, TokenFlags.Capital))
                continue;
            if (text.Tokens[i].Kind == TokenKind.Number && text.Tokens[i].Start == text[i - 1].End + 1)
            {
                text[i].Flags |= TokenFlags.Candidate;
                continue;
            }

            var last = i;
            while (last < end && last - i < MostInARow && Connects(text.Tokens, last))
                last++;
            if (last == end || last == i || !text.Is(last, TokenFlags.Capital))
                continue;
            for (var j = i; j < last; j++)
                text[j].Flags |= TokenFlags.Candidate;
        }
    }

    private static bool Connects(TokenList tokens, int at)
    {
        switch (tokens[at].Kind)
        {
            case TokenKind.Possessive:
                return true;
            case TokenKind.Symbol:
                // A full stop only after an initial or a short abbreviation.
                return tokens.FirstOf(at) is '-' or '&' or '\u2013' or '/' or '\'' or '\u2019'
                    || (tokens.Is(at, '.') && at > 0 && tokens[at - 1].Length <= 3 && tokens[at - 1].End == tokens[at].Start);
            case TokenKind.Word:
                return CharacterTable.IsLower(tokens.FirstOf(at)) && EntityWords.Is(tokens, at, EntityWord.Connector | EntityWord.Particle);
            default:
                return false;
        }
    }
}
