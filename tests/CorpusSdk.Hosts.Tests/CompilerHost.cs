using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace CorpusSdk.Hosts.Tests;

/// <summary>One version of the compiler's libraries, apart from all others, as the compiler loads a generator.</summary>
internal sealed class CompilerHost(string version) : AssemblyLoadContext(version, isCollectible: true)
{
    private static readonly string PackageRoot = Metadata("PackageRoot");

    public static string[] Versions => Metadata("HostVersions").Split(' ');

    /// <summary>The compiler version, then everything the generator made.</summary>
    public string[] Run(string[] paths, string[] texts)
    {
        var generator = LoadBeside("CorpusSdk.Generators").GetType("CorpusSdk.Generators.CorpusGenerator", throwOnError: true)!;
        var probe = LoadBeside("CorpusSdk.HostProbe").GetType("CorpusSdk.HostProbe.Probe", throwOnError: true)!;
        return (string[])probe.GetMethod("Run")!.Invoke(null, [generator, paths, texts])!;
    }

    /// <summary>The ids that all analyzers report for code that uses a library.</summary>
    public string[] Diagnose(string library, string code)
    {
        var analyzers = LoadBeside("CorpusSdk.Analyzers").GetExportedTypes();
        var probe = LoadBeside("CorpusSdk.HostProbe").GetType("CorpusSdk.HostProbe.AnalyzerProbe", throwOnError: true)!;
        return (string[])probe.GetMethod("Run")!.Invoke(null, [analyzers, library, code])!;
    }

    protected override Assembly? Load(AssemblyName name)
    {
        var package = name.Name switch
        {
            "Microsoft.CodeAnalysis" => "microsoft.codeanalysis.common",
            "Microsoft.CodeAnalysis.CSharp" => "microsoft.codeanalysis.csharp",
            _ => null,
        };
        if (package is null)
            return File.Exists(BesidePath(name.Name!)) && name.Name!.StartsWith("CorpusSdk.", StringComparison.Ordinal)
                ? LoadBeside(name.Name)
                : null;
        var folder = Directory
            .GetDirectories(Path.Combine(PackageRoot, package, Name!, "lib"), "net*.0")
            .Where(f => char.IsAsciiDigit(Path.GetFileName(f)[3]))
            .MaxBy(f => Version.Parse(Path.GetFileName(f)[3..]))!;
        return LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll"));
    }

    private static string BesidePath(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");

    private Assembly LoadBeside(string name) => LoadFromAssemblyPath(BesidePath(name));

    private static string Metadata(string key) =>
        typeof(CompilerHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
