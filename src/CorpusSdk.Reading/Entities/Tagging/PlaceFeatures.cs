using System;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The features of the place of a token: of its word together with its neighbours, its run of capitals and the rest of the document.</summary>
internal sealed class PlaceFeatures(TaggerText text, NamePhrases phrases)
{
    private FeatureList _features = null!;

    /// <summary>Adds the features of a token's place.</summary>
    [MethodImpl(Hot.Path)]
    public void AddAt(int at, FeatureList features)
    {
        _features = features;
        var word = text[at].Word;
        var before = text.WordAt(text.Before(at));
        var after = text.WordAt(text.After(at));
        var beforeThat = text.WordAt(text.Before(text.Before(at)));
        var afterThat = text.WordAt(text.After(text.After(at)));
        AddNeighbours(word, before, beforeThat, after, afterThat);
        AddClasses(word, before, beforeThat, after, afterThat);
        AddLists(at, word, before, after);
        AddRun(at);
        AddEvidence(at, word);
    }

    [MethodImpl(Hot.Path)]
    private void AddNeighbours(TaggerWord word, TaggerWord before, TaggerWord beforeThat, TaggerWord after, TaggerWord afterThat)
    {
        _features.Add(24, before.Lower, word.Lower);
        _features.Add(25, word.Lower, after.Lower);
        _features.Add(26, before.Lower, after.Lower);
        _features.Add(27, beforeThat.Lower, before.Lower);
        _features.Add(28, after.Lower, afterThat.Lower);
        _features.Add(29, before.Shape, word.Shape, after.Shape);
        _features.Add(30, before.Lower, word.Shape);
        _features.Add(31, after.Lower, word.Shape);
        _features.Add(32, beforeThat.Shape, before.Shape, word.Shape);
    }

    [MethodImpl(Hot.Path)]
    private void AddClasses(TaggerWord word, TaggerWord before, TaggerWord beforeThat, TaggerWord after, TaggerWord afterThat)
    {
        _features.Add(45, before.Class, word.Class);
        _features.Add(46, word.Class, after.Class);
        _features.Add(47, before.Class, after.Class, word.Shape);
        _features.Add(48, beforeThat.Class, before.Class);
        _features.Add(49, after.Class, afterThat.Class);
    }

    [MethodImpl(Hot.Path)]
    private void AddLists(int at, TaggerWord word, TaggerWord before, TaggerWord after)
    {
        _features.Add(53, (uint)before.Lists, (uint)word.Lists);
        _features.Add(54, (uint)word.Lists, (uint)after.Lists);
        var phrase = phrases.At(at);
        if (phrase != 0)
        {
            _features.Add(57, phrase);
            _features.Add(58, phrase, (uint)before.Lists);
            _features.Add(59, phrase, after.Lower);
        }
    }

    // The run of capitalised words around the token.
    [MethodImpl(Hot.Path)]
    private void AddRun(int at)
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
        _features.Add(60, position, length);
        _features.Add(61, position, length, (uint)(text[first].Flags & (TokenFlags.First | TokenFlags.Headline | TokenFlags.Shouted)));
        _features.Add(62, lastWord.Lower, (uint)Math.Min(last - at, 3));
        _features.Add(63, firstWord.Lower, position);
        _features.Add(64, before.Lower, position);
        _features.Add(65, after.Lower, length);
        _features.Add(66, before.Class, after.Class);
        _features.Add(67, (uint)lastWord.Lists, (uint)firstWord.Lists, position);
        _features.Add(68, lastWord.Class, position);
        _features.Add(69, firstWord.Class, length, position);
    }

    [MethodImpl(Hot.Path)]
    private void AddEvidence(int at, TaggerWord word)
    {
        var evidence = text.Evidence.Find(word.Lower);
        _features.Add(70, (uint)evidence.Marks, (uint)(text[at].Flags & TokenFlags.First));
        _features.Add(71, (uint)evidence.Marks, word.Shape, (uint)word.Lists);
        if (evidence.EndsRun > 1)
            _features.Add(72, (uint)text[evidence.RunStart].Word.Lists, evidence.EndsRun);
        if (evidence.BeginsRun > 1)
        {
            _features.Add(73, text[evidence.RunLast].Word.Lower);
            _features.Add(74, (uint)text[evidence.RunLast].Word.Lists, evidence.BeginsRun);
        }
    }
}
