namespace CorpusSdk.Benchmarks.RunTime;

/// <summary>What the use of one article among many costs.</summary>
/// <param name="Process">Milliseconds of the whole process.</param>
/// <param name="PeakMegabytes">Resident memory of the process, 10⁶ bytes.</param>
/// <param name="FirstUse">Milliseconds without the start of the process.</param>
/// <param name="AllocatedMegabytes">Allocated on first use, 10⁶ bytes.</param>
internal sealed record RunTimeFigure(double Process, double PeakMegabytes, double FirstUse, double AllocatedMegabytes);

/// <summary>The table of run time.</summary>
/// <param name="Corpus">A compiled corpus.</param>
/// <param name="Json">One JSON file of the same data.</param>
/// <param name="Empty">A program that reads nothing.</param>
/// <param name="Citations">Number of citations of the corpus.</param>
/// <param name="AllCitations">Milliseconds to enumerate all of them, warm.</param>
/// <param name="AllBytes">Bytes allocated by that.</param>
internal sealed record RunTimeFigures(
    RunTimeFigure Corpus,
    RunTimeFigure Json,
    RunTimeFigure Empty,
    double Citations,
    double AllCitations,
    double AllBytes
);
