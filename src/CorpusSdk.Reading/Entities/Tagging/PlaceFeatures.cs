using System;
using System.Runtime.CompilerServices;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The features of the place of a token: of its word together with its neighbours, its run of capitals and the rest of the document.</summary>
internal sealed class PlaceFeatures(TaggerText text, NamePhrases phrases)
{
    /// <summary>Adds the features of a word with the words beside it.</summary>
    [MethodImpl(Hot.Path)]
    public static void AddForms(in WordWindow words, FeatureList features)
    {
        features.Add(24, words.Before.Lower, words.Word.Lower);
        features.Add(25, words.Word.Lower, words.After.Lower);
        features.Add(26, words.Before.Lower, words.After.Lower);
        features.Add(27, words.BeforeThat.Lower, words.Before.Lower);
        features.Add(28, words.After.Lower, words.AfterThat.Lower);
        features.Add(29, words.Before.Shape, words.Word.Shape, words.After.Shape);
        features.Add(30, words.Before.Lower, words.Word.Shape);
        features.Add(31, words.After.Lower, words.Word.Shape);
        features.Add(32, words.BeforeThat.Shape, words.Before.Shape, words.Word.Shape);
    }

    /// <summary>Adds the features of the classes of a word and of those beside it.</summary>
    [MethodImpl(Hot.Path)]
    public static void AddClasses(in WordWindow words, FeatureList features)
    {
        features.Add(45, words.Before.Class, words.Word.Class);
        features.Add(46, words.Word.Class, words.After.Class);
        features.Add(47, words.Before.Class, words.After.Class, words.Word.Shape);
        features.Add(48, words.BeforeThat.Class, words.Before.Class);
        features.Add(49, words.After.Class, words.AfterThat.Class);
    }

    /// <summary>Adds the features of the lists of a word and of those beside it.</summary>
    public static void AddLists(in WordWindow words, FeatureList features)
    {
        features.Add(53, (uint)words.Before.Lists, (uint)words.Word.Lists);
        features.Add(54, (uint)words.Word.Lists, (uint)words.After.Lists);
    }

    /// <summary>Adds the features of the listed name, the run of capitals and the document's evidence at a token.</summary>
    [MethodImpl(Hot.Path)]
    public void AddAt(int at, in WordWindow words, FeatureList features)
    {
        var phrase = phrases.At(at);
        if (phrase != 0)
        {
            features.Add(57, phrase);
            features.Add(58, phrase, (uint)words.Before.Lists);
            features.Add(59, phrase, words.After.Lower);
        }

        AddRun(at, features);
        AddEvidence(at, words.Word, features);
    }

    // The run of capitalised words around the token.
    [MethodImpl(Hot.Path)]
    private void AddRun(int at, FeatureList features)
    {
        const int Far = 6;
        var first = at;
        while (at - first < Far && text.Is(text.Before(first), TokenFlags.Capital))
            first--;
        var last = at;
        while (last - at < Far && text.Is(text.After(last), TokenFlags.Capital))
            last++;
        var position = (uint)Math.Min(at - first, 3);
        var length = (uint)Math.Min(last - first + 1, 5);
        var firstWord = text[first].Word;
        var lastWord = text[last].Word;
        var before = text.WordAt(text.Before(first));
        var after = text.WordAt(text.After(last));
        features.Add(60, position, length);
        features.Add(61, position, length, (uint)(text[first].Flags & (TokenFlags.First | TokenFlags.Headline | TokenFlags.Shouted)));
        features.Add(62, lastWord.Lower, (uint)Math.Min(last - at, 3));
        features.Add(63, firstWord.Lower, position);
        features.Add(64, before.Lower, position);
        features.Add(65, after.Lower, length);
        features.Add(66, before.Class, after.Class);
        features.Add(67, (uint)lastWord.Lists, (uint)firstWord.Lists, position);
        features.Add(68, lastWord.Class, position);
        features.Add(69, firstWord.Class, length, position);
    }

    [MethodImpl(Hot.Path)]
    private void AddEvidence(int at, TaggerWord word, FeatureList features)
    {
        var evidence = text.Evidence.Find(word.Lower);
        features.Add(70, (uint)evidence.Marks, (uint)(text[at].Flags & TokenFlags.First));
        features.Add(71, (uint)evidence.Marks, word.Shape, (uint)word.Lists);
        if (evidence.EndsRun > 1)
            features.Add(72, (uint)text[evidence.RunStart].Word.Lists, evidence.EndsRun);
        if (evidence.BeginsRun > 1)
        {
            features.Add(73, text[evidence.RunLast].Word.Lower);
            features.Add(74, (uint)text[evidence.RunLast].Word.Lists, evidence.BeginsRun);
        }
    }
}
