using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>What the first words of a bracket say about it, from <c>alias-openers.tsv</c>.</summary>
internal static class BracketOpeners
{
    private static readonly List<(string Opener, ParentheticalClass Class)> All = Load();

    public static ParentheticalClass? ClassOf(TokenList tokens, Bracket bracket)
    {
        var start = tokens[bracket.FirstToken + 1].Start;
        foreach (var (opener, value) in All)
        {
            var end = start + opener.Length;
            if (
                end < bracket.Span.End
                && string.Compare(tokens.Text, start, opener, 0, opener.Length, StringComparison.OrdinalIgnoreCase) == 0
                && !Characters.CharacterTable.IsWordPart(tokens.Text[end])
            )
                return value;
        }

        return null;
    }

    private static List<(string Opener, ParentheticalClass Class)> Load()
    {
        var openers = new List<(string, ParentheticalClass)>();
        foreach (var row in KnowledgeTable.Load("alias-openers").Rows)
            openers.Add((row["opener"], (ParentheticalClass)Enum.Parse(typeof(ParentheticalClass), row["class"])));
        return openers;
    }
}
