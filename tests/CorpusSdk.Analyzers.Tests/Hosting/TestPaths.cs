using System.Linq;
using System.Reflection;

namespace CorpusSdk.Analyzers.Tests.Hosting;

/// <summary>Places that the build tells.</summary>
internal static class TestPaths
{
    public static string RuntimeAssembly => Metadata(nameof(RuntimeAssembly));

    public static string RepositoryRoot => Metadata(nameof(RepositoryRoot));

    private static string Metadata(string key) =>
        typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
