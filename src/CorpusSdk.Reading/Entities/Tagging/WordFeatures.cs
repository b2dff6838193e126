using System.Runtime.CompilerServices;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The features that a word alone decides: of the word itself, and of the word as a neighbour of another.</summary>
internal static class WordFeatures
{
    /// <summary>Adds the features of a word in a place with these flags.</summary>
    [MethodImpl(Hot.Path)]
    public static void AddOwn(TaggerWord word, TokenFlags place, FeatureList features)
    {
        const int LongestShort = 5;
        var start = (uint)(place & TokenFlags.First);
        var style = (uint)(place & (TokenFlags.Headline | TokenFlags.Shouted));
        features.Add(1, 0);
        features.Add(2, word.Exact);
        features.Add(3, word.Lower);
        features.Add(4, word.Shape);
        features.Add(5, word.Shape, start);
        features.Add(6, word.Shape, style);
        features.Add(7, word.Case, start);
        features.Add(8, word.Case, style, word.Shape);
        if (word.Text.Length < word.TokenLength)
            features.Add(9, word.Shape);
        if (word.TokenLength <= LongestShort && word.HasCapital)
            features.Add(10, word.Shape, (uint)word.TokenLength);
        AddAffixes(word.Text, features);
        var lists = (uint)word.Lists;
        features.Add(40, word.Class);
        features.Add(50, lists);
        features.Add(55, lists, start, word.Case);
        for (var rest = lists; rest != 0; rest &= rest - 1)
            features.Add(56, rest & (~rest + 1), word.Shape);
    }

    /// <summary>Adds the features of a word as a neighbour.</summary>
    [MethodImpl(Hot.Path)]
    public static void AddAs(Neighbour neighbour, TaggerWord word, FeatureList features)
    {
        var template = (uint)neighbour;
        features.Add(20 + template, word.Lower);
        features.Add(41 + template, word.Class);
        if (neighbour is Neighbour.Before or Neighbour.After)
            features.Add(51 + template, (uint)word.Lists);
    }

    // Two to four letters of either end.
    private static void AddAffixes(string text, FeatureList features)
    {
        const int Longest = 4;
        var hash = FeatureHash.Start;
        for (var i = 0; i < Longest && i < text.Length; i++)
        {
            hash = FeatureHash.Add(hash, CharacterTable.ToLower(text[i]));
            if (i >= 1 && i + 1 < text.Length)
                features.Add((uint)(10 + i), hash);
        }

        hash = FeatureHash.Start;
        for (var i = 0; i < Longest && i < text.Length; i++)
        {
            hash = FeatureHash.Add(hash, CharacterTable.ToLower(text[text.Length - 1 - i]));
            if (i >= 1 && i + 1 < text.Length)
                features.Add((uint)(13 + i), hash);
        }
    }
}
