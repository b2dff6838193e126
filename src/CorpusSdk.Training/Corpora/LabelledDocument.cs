using System.Collections.Generic;

namespace CorpusSdk.Training.Corpora;

/// <summary>A document of a labelled corpus.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Corpus">The corpus it belongs to.</param>
/// <param name="Text">Its sentences, with a blank line between them.</param>
/// <param name="Sentences">Where its sentences stand.</param>
/// <param name="Names">Its names, in order.</param>
internal sealed record LabelledDocument(
    string Id,
    CorpusProfile Corpus,
    string Text,
    IReadOnlyList<TextSpan> Sentences,
    IReadOnlyList<GoldName> Names
);
