using System;
using System.Runtime.CompilerServices;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Writes the features of a candidate token; the trainer and the tagger share it.</summary>
internal sealed class FeatureExtractor(TaggerText text, NamePhrases phrases)
{
    /// <summary>No token has more features.</summary>
    public const int Most = 96;

    // Stands for the neighbour of a token at the edge of its sentence.
    private const uint Edge = 7;

    private uint[] _features = [];
    private int _count;

    /// <summary>Writes the features of a token into a buffer of <see cref="Most"/> and gives their number.</summary>
    [MethodImpl(Hot.Path)]
    public int Extract(int at, uint[] features)
    {
        _features = features;
        _count = 0;
        var b1 = text.Before(at);
        var b2 = text.Before(b1);
        var a1 = text.After(at);
        var a2 = text.After(a1);
        Add(1, 0);
        AddWord(at);
        AddAffixes(at);
        AddNeighbours(at, b1, b2, a1, a2);
        AddClasses(at, b1, b2, a1, a2);
        AddLists(at, b1, a1);
        AddRun(at);
        AddEvidence(at);
        return _count;
    }

    [MethodImpl(Hot.Path)]
    private void AddWord(int at)
    {
        ref var word = ref text[at];
        var start = (uint)(word.Flags & TokenFlags.First);
        var style = (uint)(word.Flags & (TokenFlags.Headline | TokenFlags.Shouted));
        Add(2, word.Exact);
        Add(3, word.Lower);
        Add(4, word.Shape);
        Add(5, word.Shape, start);
        Add(6, word.Shape, style);
        Add(7, word.Case, start);
        Add(8, word.Case, style, word.Shape);
        if ((word.Flags & TokenFlags.Cut) != 0)
            Add(9, word.Shape);
        if (text.Tokens[at].Length <= 5 && (word.Flags & TokenFlags.Capital) != 0)
            Add(10, word.Shape, (uint)text.Tokens[at].Length);
    }

    [MethodImpl(Hot.Path)]
    private void AddAffixes(int at)
    {
        ref var word = ref text[at];
        var length = word.End - word.Start;
        var source = text.Tokens.Text;
        var hash = FeatureHash.Start;
        for (var i = 0; i < 4 && i < length; i++)
        {
            hash = FeatureHash.Add(hash, CharacterTable.ToLower(source[word.Start + i]));
            if (i >= 1 && i + 1 < length)
                Add((uint)(10 + i), hash);
        }

        hash = FeatureHash.Start;
        for (var i = 0; i < 4 && i < length; i++)
        {
            hash = FeatureHash.Add(hash, CharacterTable.ToLower(source[word.End - 1 - i]));
            if (i >= 1 && i + 1 < length)
                Add((uint)(13 + i), hash);
        }
    }

    [MethodImpl(Hot.Path)]
    private void AddNeighbours(int at, int b1, int b2, int a1, int a2)
    {
        ref var word = ref text[at];
        var before = LowerOf(b1);
        var after = LowerOf(a1);
        Add(20, before);
        Add(21, after);
        Add(22, LowerOf(b2));
        Add(23, LowerOf(a2));
        Add(24, before, word.Lower);
        Add(25, word.Lower, after);
        Add(26, before, after);
        Add(27, LowerOf(b2), before);
        Add(28, after, LowerOf(a2));
        Add(29, ShapeOf(b1), word.Shape, ShapeOf(a1));
        Add(30, before, word.Shape);
        Add(31, after, word.Shape);
        Add(32, ShapeOf(b2), ShapeOf(b1), word.Shape);
    }

    [MethodImpl(Hot.Path)]
    private void AddClasses(int at, int b1, int b2, int a1, int a2)
    {
        uint word = text[at].Class;
        var before = ClassOf(b1);
        var after = ClassOf(a1);
        Add(40, word);
        Add(41, before);
        Add(42, after);
        Add(43, ClassOf(b2));
        Add(44, ClassOf(a2));
        Add(45, before, word);
        Add(46, word, after);
        Add(47, before, after, text[at].Shape);
        Add(48, ClassOf(b2), before);
        Add(49, after, ClassOf(a2));
    }

    [MethodImpl(Hot.Path)]
    private void AddLists(int at, int b1, int a1)
    {
        var lists = (uint)text[at].Lists;
        var before = ListsOf(b1);
        var after = ListsOf(a1);
        Add(50, lists);
        Add(51, before);
        Add(52, after);
        Add(53, before, lists);
        Add(54, lists, after);
        Add(55, lists, (uint)(text[at].Flags & TokenFlags.First), text[at].Case);
        for (var rest = lists; rest != 0; rest &= rest - 1)
            Add(56, rest & (~rest + 1), text[at].Shape);
        var phrase = phrases.At(at);
        if (phrase != 0)
        {
            Add(57, phrase);
            Add(58, phrase, before);
            Add(59, phrase, LowerOf(a1));
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
        var before = text.Before(first);
        var after = text.After(last);
        Add(60, position, length);
        Add(61, position, length, (uint)(text[first].Flags & (TokenFlags.First | TokenFlags.Headline | TokenFlags.Shouted)));
        Add(62, text[last].Lower, (uint)Math.Min(last - at, 3));
        Add(63, text[first].Lower, position);
        Add(64, LowerOf(before), position);
        Add(65, LowerOf(after), length);
        Add(66, ClassOf(before), ClassOf(after));
        Add(67, (uint)text[last].Lists, (uint)text[first].Lists, position);
        Add(68, (uint)text[last].Class, position);
        Add(69, (uint)text[first].Class, length, position);
    }

    [MethodImpl(Hot.Path)]
    private void AddEvidence(int at)
    {
        ref var word = ref text[at];
        var evidence = text.Evidence.Find(word.Lower);
        Add(70, (uint)evidence.Marks, (uint)(word.Flags & TokenFlags.First));
        Add(71, (uint)evidence.Marks, word.Shape, (uint)word.Lists);
        if (evidence.EndsRun > 1)
            Add(72, (uint)text[evidence.RunStart].Lists, evidence.EndsRun);
        if (evidence.BeginsRun > 1)
        {
            Add(73, text[evidence.RunLast].Lower);
            Add(74, (uint)text[evidence.RunLast].Lists, evidence.BeginsRun);
        }
    }

    private uint LowerOf(int token) => token < 0 ? Edge : text[token].Lower;

    private uint ShapeOf(int token) => token < 0 ? Edge : text[token].Shape;

    private uint ClassOf(int token) => token < 0 ? 255u : text[token].Class;

    private uint ListsOf(int token) => token < 0 ? 1u << 20 : (uint)text[token].Lists;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(uint template, uint a) => _features[_count++] = FeatureHash.Feature(template, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(uint template, uint a, uint b) => _features[_count++] = FeatureHash.Feature(template, a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(uint template, uint a, uint b, uint c) => _features[_count++] = FeatureHash.Feature(template, a, b, c);
}
