using System;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// What the other places of a document tell about a word: whether it is written small, whether a title or a preposition of place stands before it, and the
/// longest run of capitalised words it begins or ends.
/// </summary>
internal sealed class DocumentEvidence
{
    private const int LongestRun = 4;

    private uint[] _keys = new uint[1024];
    private WordEvidence[] _values = new WordEvidence[1024];
    private int _count;

    [MethodImpl(Hot.Path)]
    public void Gather(TaggerText text)
    {
        Array.Clear(_keys, 0, _keys.Length);
        _count = 0;
        for (var i = 0; i < text.Count; i++)
        {
            ref var traits = ref text[i];
            if (traits.End == traits.Start || text.Tokens[i].Kind != Tokens.TokenKind.Word)
                continue;
            if ((traits.Flags & (TokenFlags.Headline | TokenFlags.Shouted)) != 0)
                continue;
            ref var evidence = ref Add(traits.Word.Lower);
            if ((traits.Flags & TokenFlags.Capital) == 0)
                evidence.Marks |= WordMarks.Small;
            else
                Note(text, i, ref evidence);
        }
    }

    /// <summary>The evidence of a word, by the hash of its lower case.</summary>
    public WordEvidence Find(uint lower)
    {
        var key = lower | 1;
        var mask = _keys.Length - 1;
        for (var slot = (int)(key >> 3) & mask; _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
                return _values[slot];
        }

        return default;
    }

    [MethodImpl(Hot.Path)]
    private static void Note(TaggerText text, int at, ref WordEvidence evidence)
    {
        var before = text.Before(at);
        var after = text.After(at);
        if (before >= 0)
        {
            if (!text.Is(before, TokenFlags.Capital))
                evidence.Marks |= WordMarks.CapitalInside;
            if ((text[before].Word.Lists & WordLists.Title) != 0 && text.Is(before, TokenFlags.Capital))
                evidence.Marks |= WordMarks.Titled;
            if ((text[before].Word.Lists & WordLists.Locative) != 0)
                evidence.Marks |= WordMarks.Located;
            if (text.Tokens.IsWord(before, "the"))
                evidence.Marks |= WordMarks.Article;
        }

        if (after >= 0 && (text[after].Word.Lists & WordLists.SpeechVerb) != 0)
            evidence.Marks |= WordMarks.Speaks;
        if (text.Is(before, TokenFlags.Capital))
        {
            // The word may end a run; a run begins where no capital stands before.
            var first = before;
            var length = 2;
            while (length < LongestRun && text.Is(text.Before(first), TokenFlags.Capital))
            {
                first--;
                length++;
            }

            if (!text.Is(after, TokenFlags.Capital) && length > evidence.EndsRun)
            {
                evidence.EndsRun = (byte)length;
                evidence.RunStart = first;
            }
        }
        else if (text.Is(after, TokenFlags.Capital))
        {
            var last = after;
            var length = 2;
            while (length < LongestRun && text.Is(text.After(last), TokenFlags.Capital))
            {
                last++;
                length++;
            }

            if (length > evidence.BeginsRun)
            {
                evidence.BeginsRun = (byte)length;
                evidence.RunLast = last;
            }
        }
    }

    [MethodImpl(Hot.Path)]
    private ref WordEvidence Add(uint lower)
    {
        if (_count * 2 > _keys.Length)
            Grow();
        var key = lower | 1;
        var mask = _keys.Length - 1;
        var slot = (int)(key >> 3) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key)
            slot = (slot + 1) & mask;
        if (_keys[slot] == 0)
        {
            _keys[slot] = key;
            _values[slot] = default;
            _count++;
        }

        return ref _values[slot];
    }

    private void Grow()
    {
        var keys = _keys;
        var values = _values;
        _keys = new uint[keys.Length * 2];
        _values = new WordEvidence[keys.Length * 2];
        var mask = _keys.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var slot = (int)(keys[i] >> 3) & mask;
            while (_keys[slot] != 0)
                slot = (slot + 1) & mask;
            _keys[slot] = keys[i];
            _values[slot] = values[i];
        }
    }
}
