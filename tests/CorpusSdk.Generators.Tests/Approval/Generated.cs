using System.Linq;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Approval;

/// <summary>What must hold for every output: it compiles without a warning, is ASCII, and a second run makes nothing again.</summary>
internal static class Generated
{
    public static GeneratorRunResult Sound(TestCorpus corpus)
    {
        var host = new Host(corpus);
        var result = host.Run();
        Assert.Null(result.Exception);
        Compiles(host, result);
        IsAscii(result);
        RoslynObjects.AssertNone(result);
        NothingRunsAgain(host.Run());
        return result;
    }

    public static void Compiles(Host host, GeneratorRunResult result)
    {
        var problems = host.Problems(result);
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    /// <summary>All files one after another.</summary>
    public static string Text(GeneratorRunResult result) => string.Concat(result.GeneratedSources.Select(s => s.SourceText.ToString()));

    /// <summary>ASCII holds no bidi control, no line end that only some readers see, and looks the same everywhere.</summary>
    public static void IsAscii(GeneratorRunResult result)
    {
        foreach (var source in result.GeneratedSources)
            Assert.DoesNotContain(source.SourceText.ToString(), c => c is not ('\n' or (>= ' ' and <= '~')));
    }

    public static void NothingRunsAgain(GeneratorRunResult second)
    {
        var ran = Steps.Of(second).Where(s => s.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Empty(ran);
    }
}
