using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// The trained model: the lexicon of words, weights of features by label, and scores of one label after another. All scores are whole numbers, so that
/// every host tags alike.
/// </summary>
internal sealed class TaggerModel(WordLexicon lexicon, int[] transitions, FeatureTable features)
{
    /// <summary>Labels with weights of their own: all but <see cref="TagScheme.Outside"/>, whose score is 0.</summary>
    public const int Labels = TagScheme.Count - 1;

    private const string Resource = "CorpusSdk.Knowledge.entity-tagger.bin";
    private static readonly Lazy<TaggerModel?> Shipped = new(LoadResource);

    /// <summary>The model of this assembly; null when it holds none, as while the first is trained.</summary>
    public static TaggerModel? Default => Shipped.Value;

    public WordLexicon Lexicon => lexicon;

    /// <summary>Scores of a label after another, at <c>before × <see cref="TagScheme.Count"/> + label</c>.</summary>
    public int[] Transitions => transitions;

    public FeatureTable Features => features;

    private static TaggerModel? LoadResource()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length; )
        {
            var more = stream.Read(bytes, read, bytes.Length - read);
            if (more == 0)
                throw new EndOfStreamException(Resource);
            read += more;
        }

        return ModelReader.Read(bytes);
    }
}
