using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// Reads the file of a model: the bytes <c>CTM1</c>; the lexicon; the transitions as 16-bit numbers; the features. Lexicon and features are in ascending
/// order of their hash, which is written as the difference to the one before in groups of seven bits; of the weights only those that are not 0 are
/// written, after a bit for each label.
/// </summary>
internal sealed class ModelReader
{
    /// <summary>The first four bytes.</summary>
    public const uint Magic = 0x314D5443;

    private readonly byte[] _bytes;
    private int _at;

    private ModelReader(byte[] bytes) => _bytes = bytes;

    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
    public static TaggerModel Read(byte[] bytes) => new ModelReader(bytes).Read();

    [MethodImpl(Hot.Path)]
    private TaggerModel Read()
    {
        if (_bytes.Length < 8 || (Short() | ((uint)Short() << 16)) != Magic)
            throw new InvalidDataException("The file is no model of the entity tagger.");
        var lexicon = ReadLexicon();
        var transitions = new int[TagScheme.Count * TagScheme.Count];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = (short)Short();
        var count = (int)Number();
        var features = new FeatureTable(count);
        Span<sbyte> weights = stackalloc sbyte[TaggerModel.Labels];
        uint key = 0;
        for (var i = 0; i < count; i++)
        {
            key += Number();
            int present = Short();
            for (var label = 0; label < weights.Length; label++)
                weights[label] = (present & (1 << label)) != 0 ? (sbyte)_bytes[_at++] : (sbyte)0;
            features.Add(key, weights);
        }

        return new TaggerModel(lexicon, transitions, features);
    }

    [MethodImpl(Hot.Path)]
    private WordLexicon ReadLexicon()
    {
        var count = (int)Number();
        var lexicon = new WordLexicon(count);
        uint hash = 0;
        for (var i = 0; i < count; i++)
        {
            hash += Number();
            var wordClass = _bytes[_at++];
            var caseHabit = _bytes[_at++];
            lexicon.Add(hash, new WordEntry(wordClass, caseHabit, (WordLists)Short()));
        }

        return lexicon;
    }

    private ushort Short()
    {
        var value = (ushort)(_bytes[_at] | (_bytes[_at + 1] << 8));
        _at += 2;
        return value;
    }

    private uint Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (uint)(part & 127) << shift;
            if (part < 128)
                return value;
        }
    }
}
