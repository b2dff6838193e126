using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Benchmarks.RunTime;

namespace CorpusSdk.Benchmarks;

/// <summary>Everything that is measured on large corpora: builds, edits, run time, and the targets beside them.</summary>
internal static class LargeCorpora
{
    // A build of many documents takes a minute, and the best of two is near that of many.
    private const int Repeats = 2;

    /// <param name="output">Takes the tables.</param>
    /// <param name="sizes">Numbers of documents.</param>
    /// <param name="peers">Folder of the installed peers; null for none.</param>
    public static void Write(TextWriter output, IReadOnlyList<int> sizes, string? peers)
    {
        output.WriteLine("### Builds\n");
        var builds = BuildTable.Write(output, sizes, Repeats, peers);
        output.WriteLine("### Edits\n");
        var edits = EditTable.Write(output, sizes);
        output.WriteLine("### Run time\n");
        var runTime = RunTimeTable.Write(output, sizes.Max());
        output.WriteLine("### Targets\n");
        new TargetTable(builds, edits, runTime).Write(output);
    }
}
