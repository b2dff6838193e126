namespace CorpusSdk.Reading.Checks;

/// <summary>A finding about a file of the corpus.</summary>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Finding">What there is to say.</param>
internal sealed record FileFinding(string File, Finding Finding);
