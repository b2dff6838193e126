using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Entities;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Training.Corpora;

namespace CorpusSdk.Training.Crf;

/// <summary>Makes the runs of a labelled document, with the features that the tagger will see.</summary>
internal sealed class RunBuilder
{
    private const int LongestRun = 64;
    private const int AllLabels = (1 << TagScheme.Count) - 1;

    // Features of a corpus that only training sees: they take up what its guideline does differently.
    private const uint CorpusTemplate = 200;

    private readonly TaggerText _text = new();
    private readonly NamePhrases _phrases = new(Gazetteer.Default);
    private readonly FeatureExtractor _extractor;
    private readonly WordLexicon _lexicon;

    public RunBuilder(WordLexicon lexicon)
    {
        _lexicon = lexicon;
        _extractor = new FeatureExtractor(_text, _phrases);
    }

    public List<TrainingRun> Build(LabelledDocument document)
    {
        var tokens = new TokenList(document.Text, Tokenizer.Tokenize(document.Text));
        _text.Fill(tokens, document.Sentences, [], _lexicon);
        _phrases.Fill(_text);
        var allowed = Allowed(document, tokens);
        var runs = new List<TrainingRun>();
        for (var first = 0; first < tokens.Count; )
        {
            if (!_text.Is(first, TokenFlags.Candidate))
            {
                first++;
                continue;
            }

            var end = _text.RunEnd(first, LongestRun);
            runs.Add(Run(document.Corpus, first, end, allowed));
            first = end;
        }

        return runs;
    }

    private TrainingRun Run(CorpusProfile corpus, int first, int end, int[] allowed)
    {
        var features = new uint[end - first][];
        for (var i = first; i < end; i++)
        {
            var found = _extractor.Extract(i);
            if (corpus.Id != 0)
            {
                found.Add(CorpusTemplate, (uint)corpus.Id);
                found.Add(CorpusTemplate + 1, (uint)corpus.Id, (uint)_text[i].Word.Lists);
                found.Add(CorpusTemplate + 2, (uint)corpus.Id, _text[i].Word.Shape);
            }

            features[i - first] = found.ToArray();
        }

        return new TrainingRun(features, allowed[first..end], corpus.Weight);
    }

    private int[] Allowed(LabelledDocument document, TokenList tokens)
    {
        var allowed = new int[tokens.Count];
        Array.Fill(allowed, document.Corpus.LabelsOther ? 1 : 1 | OtherLabels());
        foreach (var name in document.Names)
        {
            var first = FirstOf(tokens, name.Span.Start);
            var end = tokens.At(name.Span.End);
            if (first >= end)
                continue;
            var fits = _text[first].Start == name.Span.Start && _text[end - 1].End == name.Span.End;
            for (var i = first; i < end; i++)
                fits &= _text.Is(i, TokenFlags.Candidate) && (i == first || !_text.Is(i, TokenFlags.First));
            for (var i = first; i < end; i++)
                allowed[i] = fits ? 1 << TagScheme.Label(name.Type, Part(i, first, end)) : AllLabels;
        }

        return allowed;
    }

    private static int Part(int i, int first, int end) =>
        end - first == 1 ? TagScheme.Unit
        : i == first ? TagScheme.Begin
        : i == end - 1 ? TagScheme.Last
        : TagScheme.Inside;

    // The token that holds a position.
    private static int FirstOf(TokenList tokens, int position)
    {
        var at = tokens.At(position);
        return at > 0 && tokens[at - 1].End > position ? at - 1 : at;
    }

    private static int OtherLabels()
    {
        var labels = 0;
        for (var part = 0; part < 4; part++)
            labels |= 1 << TagScheme.Label(NameType.Other, part);
        return labels;
    }
}
