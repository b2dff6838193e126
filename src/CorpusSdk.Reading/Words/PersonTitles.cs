using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Titles before names, from <c>titles.tsv</c>.</summary>
internal static class PersonTitles
{
    private static readonly SpanDictionary<List<string[]>> ByFirst = Load();

    /// <summary>The token after a title; <paramref name="at"/> when none stands there. A title begins with a capital.</summary>
    public static int Skip(TokenList tokens, int at)
    {
        if (!NameShape.IsCapitalised(tokens, at) || !ByFirst.TryGet(tokens.TextOf(at), out var titles))
            return at;
        var best = at;
        foreach (var title in titles)
        {
            if (at + title.Length <= best || at + title.Length >= tokens.Count)
                continue;
            var matches = true;
            for (var i = 1; i < title.Length && matches; i++)
                matches = tokens.TextOf(at + i).SequenceEqual(title[i].AsSpan());
            if (matches)
                best = at + title.Length;
        }

        return best;
    }

    /// <summary>Whether a title of one word stands right before a token.</summary>
    public static bool Before(TokenList tokens, int at) => at > 0 && Skip(tokens, at - 1) == at;

    private static SpanDictionary<List<string[]>> Load()
    {
        var titles = new SpanDictionary<List<string[]>>();
        foreach (var row in KnowledgeTable.Load("titles").Rows)
        {
            var text = row["title"];
            var tokens = Tokenizer.Tokenize(text).Select(t => text.Substring(t.Start, t.Length)).ToArray();
            if (!titles.TryGet(tokens[0].AsSpan(), out var list))
                titles.TryAdd(tokens[0], list = []);
            list.Add(tokens);
        }

        return titles;
    }
}
