using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Verbs that introduce words of somebody, from <c>speech-verbs.tsv</c>.</summary>
internal static class SpeechVerbs
{
    private const int Longest = 14;

    private static readonly SpanDictionary<bool> Verbs = Load();

    /// <summary>Whether a token is such a verb.</summary>
    public static bool IsVerb(TokenList tokens, int at) => Find(tokens, at) is not null;

    /// <summary>Whether it introduces direct speech (true) or a quoted judgement (false); null when it is no such verb.</summary>
    public static bool? Find(TokenList tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Kind != TokenKind.Word || tokens[at].Length > Longest)
            return null;
        var text = tokens.TextOf(at);
        Span<char> lower = stackalloc char[Longest];
        return Verbs.TryGet(CharacterTable.ToLower(text, lower), out var says) ? says : null;
    }

    private static SpanDictionary<bool> Load()
    {
        var verbs = new SpanDictionary<bool>();
        foreach (var row in KnowledgeTable.Load("speech-verbs").Rows)
        {
            foreach (var form in row.List("forms"))
                verbs.TryAdd(form, row["kind"] == "say");
        }

        return verbs;
    }
}
