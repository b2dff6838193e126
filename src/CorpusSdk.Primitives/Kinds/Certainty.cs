namespace CorpusSdk;

/// <summary>The answer to a question about dates that may be known in part only.</summary>
public enum Certainty
{
    /// <summary>It holds for no reading of the dates.</summary>
    No,

    /// <summary>It holds for some readings.</summary>
    Possible,

    /// <summary>It holds for every reading.</summary>
    Yes,
}
