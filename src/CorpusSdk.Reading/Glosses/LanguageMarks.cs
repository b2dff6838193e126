using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Glosses;

/// <summary>Whether a bracket opens with the name of a language: <c>Russian: …</c>, <c>in Russian, …</c>, <c>from the Greek …</c>.</summary>
internal static class LanguageMarks
{
    private static readonly Lazy<HashSet<string>> Languages = new(Load);

    /// <summary>Whether a token is the name of a language.</summary>
    public static bool IsLanguage(TokenList tokens, int at) => Languages.Value.Contains(tokens.TextOf(at).ToString());

    public static bool Opens(TokenList tokens, int first, int end)
    {
        var at = first;
        var isPhrase = tokens.IsWord(at, "in") || tokens.IsWord(at, "from");
        if (isPhrase)
            at++;
        if (isPhrase && tokens.IsWord(at, "the"))
            at++;
        if (at + 1 >= end || !IsLanguage(tokens, at))
            return false;
        return isPhrase || tokens.Is(at + 1, ':') || tokens.IsWord(at + 1, "for");
    }

    private static HashSet<string> Load()
    {
        var languages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Load("languages").Rows)
            languages.Add(row["language"]);
        return languages;
    }
}
