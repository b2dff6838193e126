using System.Runtime.CompilerServices;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The features that a word alone decides: of the word itself, and of the word as a neighbour of another.</summary>
internal static class WordFeatures
{
    /// <summary>Adds the features of a word's letters, in a place with these flags.</summary>
    [MethodImpl(Hot.Path)]
    public static void AddForm(TaggerWord word, TokenFlags place, FeatureList features)
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
    }

    /// <summary>Adds the features of a word's class.</summary>
    public static void AddClass(TaggerWord word, FeatureList features) => features.Add(40, word.Class);

    /// <summary>Adds the feature of all lists that hold a word.</summary>
    public static void AddList(TaggerWord word, FeatureList features) => features.Add(50, (uint)word.Lists);

    /// <summary>Adds the features of each list that holds a word, in a place with these flags.</summary>
    [MethodImpl(Hot.Path)]
    public static void AddEachList(TaggerWord word, TokenFlags place, FeatureList features)
    {
        features.Add(55, (uint)word.Lists, (uint)(place & TokenFlags.First), word.Case);
        for (var rest = (uint)word.Lists; rest != 0; rest &= rest - 1)
            features.Add(56, rest & (~rest + 1), word.Shape);
    }

    /// <summary>Adds the feature of a neighbour's letters.</summary>
    public static void AddFormAs(Neighbour neighbour, TaggerWord word, FeatureList features) =>
        features.Add(20 + (uint)neighbour, word.Lower);

    /// <summary>Adds the feature of a neighbour's class.</summary>
    public static void AddClassAs(Neighbour neighbour, TaggerWord word, FeatureList features) =>
        features.Add(41 + (uint)neighbour, word.Class);

    /// <summary>Adds the feature of the lists that hold a neighbour, of one right beside the word.</summary>
    public static void AddListAs(Neighbour neighbour, TaggerWord word, FeatureList features)
    {
        if (neighbour is Neighbour.Before or Neighbour.After)
            features.Add(51 + (uint)neighbour, (uint)word.Lists);
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
