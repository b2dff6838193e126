using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Verbs that introduce words of somebody, from <c>speech-verbs.tsv</c>.</summary>
internal static class SpeechVerbs
{
    private static readonly SpanDictionary<SpeechVerb> Verbs = Load();

    /// <summary>Whether a token is such a verb and no noun.</summary>
    public static bool IsVerb(TokenList tokens, int at) =>
        Find(tokens, at) is var verb and not SpeechVerb.None && (verb & SpeechVerb.Noun) == 0;

    /// <summary>What a token introduces; none when it is no such verb.</summary>
    public static SpeechVerb Find(TokenList tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Kind != TokenKind.Word)
            return SpeechVerb.None;
        return Verbs.TryGetLower(tokens.TextOf(at), out var verb) ? verb : SpeechVerb.None;
    }

    private static SpanDictionary<SpeechVerb> Load()
    {
        var verbs = new SpanDictionary<SpeechVerb>();
        foreach (var row in KnowledgeTable.Load("speech-verbs").Rows)
        {
            var kind = row["kind"] == "say" ? SpeechVerb.Say : SpeechVerb.Judge;
            var nouns = row.List("nouns");
            foreach (var form in row.List("forms"))
                verbs.TryAdd(form, Array.IndexOf(nouns, form) >= 0 ? kind | SpeechVerb.Noun : kind);
        }

        return verbs;
    }
}
