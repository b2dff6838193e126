namespace CorpusSdk.Benchmarks.Builds;

/// <summary>What a build costs.</summary>
/// <param name="Name">Name of the variant or the peer.</param>
/// <param name="Documents">Number of documents.</param>
/// <param name="Processor">Seconds of processor time of the build with all its processes.</param>
/// <param name="Wall">Seconds by the wall.</param>
/// <param name="PeakMegabytes">Resident memory of the largest process, 10⁶ bytes.</param>
/// <param name="Generator">Seconds of the generator, as the compiler reports them; NaN for a peer.</param>
/// <param name="AssemblyMegabytes">Size of the assembly; NaN for a peer.</param>
/// <param name="TextMegabytes">Size of the documents.</param>
internal sealed record BuildFigure(
    string Name,
    int Documents,
    double Processor,
    double Wall,
    double PeakMegabytes,
    double Generator,
    double AssemblyMegabytes,
    double TextMegabytes
);
