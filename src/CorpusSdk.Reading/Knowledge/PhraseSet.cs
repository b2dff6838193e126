using System.Collections.Generic;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>Words and phrases that are matched against tokens; case is ignored, and full stops may be printed or not.</summary>
internal sealed class PhraseSet
{
    private const int MostWords = 4;

    private readonly SpanDictionary<List<string[]>> _byFirst = new();

    public PhraseSet(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = phrase.Split([' ', '.'], System.StringSplitOptions.RemoveEmptyEntries);
            if (!_byFirst.TryGet(System.MemoryExtensions.AsSpan(words[0]), out var list))
                _byFirst.TryAdd(words[0], list = []);
            list.Add(words);
        }
    }

    /// <summary>The token after the longest phrase at a token, with the full stop of an abbreviation; <paramref name="at"/> when there is none.</summary>
    public int Match(TokenList tokens, int at, int end)
    {
        if (at >= end || at < 0)
            return at;
        if (!_byFirst.TryGetLower(WordStart(tokens.TextOf(at)), out var phrases))
            return at;
        var longest = at;
        foreach (var phrase in phrases)
        {
            var next = Match(tokens, at, end, phrase);
            if (next > longest)
                longest = next;
        }

        return longest;
    }

    /// <summary>Whether one token is a phrase of one word.</summary>
    public bool Holds(TokenList tokens, int at) => at >= 0 && at < tokens.Count && Match(tokens, at, at + 1) > at;

    /// <summary>The first token of the longest phrase that ends right before <paramref name="end"/>; <paramref name="end"/> when there is none.</summary>
    public int MatchBefore(TokenList tokens, int first, int end)
    {
        const int MostTokens = MostWords * 2;
        for (var at = System.Math.Max(first, end - MostTokens); at < end; at++)
        {
            if (Match(tokens, at, end) == end)
                return at;
        }

        return end;
    }

    private static int Match(TokenList tokens, int at, int end, string[] phrase)
    {
        var next = at;
        for (var i = 0; i < phrase.Length; )
        {
            if (next >= end || !Fits(tokens, next, phrase, ref i))
                return at;
            next++;
            if (next < end && tokens.Is(next, '.') && tokens[next].Start == tokens[next - 1].End)
                next++;
        }

        return next;
    }

    // A token may hold several words: `e.g`, `n.d.`
    private static bool Fits(TokenList tokens, int token, string[] phrase, ref int i)
    {
        var rest = tokens.TextOf(token);
        while (rest.Length > 0)
        {
            if (i >= phrase.Length)
                return false;
            var word = WordStart(rest);
            if (!System.MemoryExtensions.Equals(word, System.MemoryExtensions.AsSpan(phrase[i]), System.StringComparison.OrdinalIgnoreCase))
                return false;
            i++;
            rest = rest.Slice(System.Math.Min(rest.Length, word.Length + 1));
        }

        return true;
    }

    private static System.ReadOnlySpan<char> WordStart(System.ReadOnlySpan<char> text)
    {
        var dot = System.MemoryExtensions.IndexOf(text, '.');
        return dot > 0 ? text.Slice(0, dot) : text;
    }
}
