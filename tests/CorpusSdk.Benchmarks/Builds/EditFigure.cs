namespace CorpusSdk.Benchmarks.Builds;

/// <summary>What an editor pays; processor time of the compiler's driver.</summary>
/// <param name="Level">Level of symbols.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="First">Seconds of the first run.</param>
/// <param name="Unchanged">Milliseconds of a run after no change.</param>
/// <param name="Body">Milliseconds after an edit that names nothing.</param>
/// <param name="Source">Milliseconds after an edit that cites a new source.</param>
/// <param name="Title">Milliseconds after an edit of a title.</param>
/// <param name="ValuesMegabytes">What the values of the pipeline hold, 10⁶ bytes, without the compiler's diagnostics.</param>
/// <param name="AllMegabytes">With the generated files and diagnostics.</param>
internal sealed record EditFigure(
    string Level,
    int Documents,
    double First,
    double Unchanged,
    double Body,
    double Source,
    double Title,
    double ValuesMegabytes,
    double AllMegabytes
);
