using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// Finds names of people, organisations and places by a trained model. Only capitalised words and what may join them are looked at. An instance serves
/// one thread; its buffers serve one text after another.
/// </summary>
internal sealed class EntityTagger
{
    // A run of capitals that is longer is no name; it is cut so that memory stays small.
    private const int LongestRun = 64;

    // Buffers of larger texts are given back.
    private const int LargestKept = 1 << 16;

    [ThreadStatic]
    private static EntityTagger? _ofThread;

    private readonly TaggerModel _model;
    private readonly TaggerText _text = new();
    private readonly NamePhrases _phrases;
    private readonly FeatureExtractor _extractor;
    private readonly RunDecoder _decoder;
    private readonly byte[] _labels = new byte[LongestRun];
    private readonly List<TaggedName> _names = [];

    public EntityTagger(TaggerModel model, Gazetteer gazetteer)
    {
        _model = model;
        _phrases = new NamePhrases(gazetteer);
        _extractor = new FeatureExtractor(_text, _phrases);
        _decoder = new RunDecoder(model);
    }

    /// <summary>Tags with a model, or with the one of this assembly; no names when it holds none. The list is that of the thread's next call as well.</summary>
    public static List<TaggedName> Tag(
        TaggerModel? model,
        TokenList tokens,
        IReadOnlyList<TextSpan> sentences,
        IReadOnlyList<TextSpan> excluded
    )
    {
        if ((model ?? TaggerModel.Default) is not { } chosen)
            return [];
        var tagger = _ofThread;
        if (tagger?._model != chosen)
            tagger = new EntityTagger(chosen, Gazetteer.Default);
        _ofThread = tokens.Count <= LargestKept ? tagger : null;
        return tagger.Tag(tokens, sentences, excluded);
    }

    /// <summary>Names in the sentences of a text, in order; the list is that of the next call as well.</summary>
    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="sentences">Sentences and headings, in order.</param>
    /// <param name="excluded">Spans in which nothing is a name, in order.</param>
    public List<TaggedName> Tag(TokenList tokens, IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> excluded)
    {
        _text.Fill(tokens, sentences, excluded, _model.Lexicon);
        _phrases.Fill(_text);
        _names.Clear();
        for (var first = 0; first < tokens.Count; )
        {
            if (!_text.Is(first, TokenFlags.Candidate))
            {
                first++;
                continue;
            }

            var end = _text.RunEnd(first, LongestRun);
            _decoder.Decode(_extractor, first, end, _labels);
            Collect(first, end);
            first = end;
        }

        return _names;
    }

    private void Collect(int first, int end)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            int label = _labels[i - first];
            if (label == TagScheme.Outside)
                continue;
            if (TagScheme.Opens(label))
                start = i;
            if (TagScheme.Closes(label))
                _names.Add(new TaggedName(start, i + 1, new TextSpan(_text[start].Start, _text[i].End), TagScheme.TypeOf(label)));
        }
    }
}
