using System;

namespace CorpusSdk.Training.Corpora;

/// <summary>How a corpus is learnt from.</summary>
/// <param name="Id">Number of its guideline; 0 for the one that the model follows.</param>
/// <param name="Weight">Weight of its sentences.</param>
/// <param name="LabelsOther">Whether its labels tell other names from no names.</param>
internal sealed record CorpusProfile(int Id, double Weight, bool LabelsOther)
{
    /// <summary>The profile of a file by the name of its corpus.</summary>
    public static CorpusProfile OfFile(string name) =>
        name switch
        {
            _ when Starts(name, "gum") => new CorpusProfile(0, 2, true),
            _ when Starts(name, "ewt") => new CorpusProfile(1, 2, false),
            _ when Starts(name, "re3d") => new CorpusProfile(2, 2, false),
            _ when Starts(name, "wikigold") => new CorpusProfile(3, 1.5, true),
            _ when Starts(name, "politics") => new CorpusProfile(4, 1, true),
            _ when Starts(name, "xner") => new CorpusProfile(5, 0.7, true),
            _ when Starts(name, "btc") => new CorpusProfile(6, 0.5, false),
            _ when Starts(name, "wnut") => new CorpusProfile(7, 0.5, true),
            _ => new CorpusProfile(0, 1, true),
        };

    private static bool Starts(string name, string corpus) => name.StartsWith(corpus, StringComparison.Ordinal);
}
