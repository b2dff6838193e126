using System.IO;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hosting;

/// <summary>Runs what was generated, with the runtime beside it; the assembly holds no texts.</summary>
internal static class Execution
{
    /// <summary>What the method <c>string Use.Run()</c> of the project gives.</summary>
    public static string Run(TestCorpus corpus)
    {
        var host = new Host(corpus, tracksSteps: false);
        using var image = new MemoryStream();
        var emitted = host.Compile(host.Run()).Emit(image);
        Assert.DoesNotContain(emitted.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        image.Position = 0;
        var context = new AssemblyLoadContext("App", isCollectible: true);
        try
        {
            context.LoadFromAssemblyPath(TestPaths.RuntimeAssembly);
            return (string)context.LoadFromStream(image).GetType("Use")!.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
