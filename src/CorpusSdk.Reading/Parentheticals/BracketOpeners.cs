using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>What the first words of a bracket say about it, from <c>alias-openers.tsv</c>.</summary>
internal static class BracketOpeners
{
    private static readonly List<Opener> All = Load();

    public static ParentheticalClass? ClassOf(TokenList tokens, Bracket bracket)
    {
        var start = tokens[bracket.FirstToken + 1].Start;
        foreach (var opener in All)
        {
            var end = start + opener.Words.Length;
            if (
                end < bracket.Span.End
                && string.Compare(tokens.Text, start, opener.Words, 0, opener.Words.Length, StringComparison.OrdinalIgnoreCase) == 0
                && !Characters.CharacterTable.IsWordPart(tokens.Text[end])
            )
                return IsWordOfSentence(tokens, bracket, opener, end) ? null : opener.Class;
        }

        return null;
    }

    // `now Myanmar`, `formerly Kuban`, `hereinafter the “Seller”` name; `now retired`, `formerly of Interfax` tell.
    private static bool IsWordOfSentence(TokenList tokens, Bracket bracket, Opener opener, int end)
    {
        if (opener.Class != ParentheticalClass.Alias || opener.Words.IndexOf(' ') >= 0)
            return false;
        var next = tokens.At(end);
        while (
            next < bracket.LastToken && (tokens.Is(next, ',') || tokens.Is(next, ':') || tokens.Is(next, '.') || tokens.IsWord(next, "the"))
        )
            next++;
        return next >= bracket.LastToken
            || (tokens[next].Kind == TokenKind.Word && Characters.CharacterTable.IsLower(tokens.FirstOf(next)));
    }

    private static List<Opener> Load()
    {
        var openers = new List<Opener>();
        foreach (var row in KnowledgeTable.Load("alias-openers").Rows)
            openers.Add(new Opener(row["opener"], (ParentheticalClass)Enum.Parse(typeof(ParentheticalClass), row["class"])));
        return openers;
    }

    private sealed class Opener(string words, ParentheticalClass value)
    {
        public string Words { get; } = words;

        public ParentheticalClass Class { get; } = value;
    }
}
