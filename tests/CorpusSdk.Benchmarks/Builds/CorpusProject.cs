using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>A console project with a corpus that takes the packed package, in a folder of its own outside the repository.</summary>
internal sealed partial class CorpusProject
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    private const string Published = "out";

    private readonly string _folder;
    private readonly BuildFeed _feed;
    private readonly bool _canFail;

    /// <param name="folder">An existing folder that holds <c>corpus/</c>.</param>
    /// <param name="feed">The packages.</param>
    /// <param name="program">Text of its <c>Program.cs</c>.</param>
    /// <param name="canFail">Whether a build may fail.</param>
    public CorpusProject(
        string folder,
        BuildFeed feed,
        string program = "System.Console.WriteLine(Corpus.Data.Articles.Count);\n",
        bool canFail = false
    )
    {
        _canFail = canFail;
        _folder = folder;
        _feed = feed;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), feed.Configuration);
    }

    /// <summary>Builds from nothing; packages are restored before, outside the measurement.</summary>
    public TimedProcess Build(BuildVariant variant, bool reportGenerators = false)
    {
        Clear(variant);
        TimedProcess.Run(_folder, BuildEnvironment, "dotnet", "restore", "-v", "q");
        return TimedProcess.Run(
            _folder,
            BuildEnvironment,
            _canFail,
            [
                "dotnet",
                "build",
                "-c",
                "Release",
                "--no-restore",
                "-nodeReuse:false",
                "-p:UseSharedCompilation=false",
                .. reportGenerators ? (string[])["-p:ReportAnalyzer=true", "-v:detailed"] : ["-v:q"],
            ]
        );
    }

    /// <summary>Publishes for this machine, from nothing.</summary>
    public void Publish(BuildVariant variant)
    {
        Clear(variant);
        TimedProcess.Run(
            _folder,
            BuildEnvironment,
            "dotnet",
            "publish",
            "-c",
            "Release",
            "--use-current-runtime",
            "-o",
            Published,
            "-nodeReuse:false",
            "-v",
            "q"
        );
    }

    /// <summary>Runs the published program.</summary>
    public TimedProcess RunPublished(params string[] arguments) =>
        TimedProcess.Run(_folder, Environment, [Path.Combine(_folder, Published, "Consumer"), .. arguments]);

    /// <summary>Runs the built program.</summary>
    public TimedProcess Run(params string[] arguments) =>
        TimedProcess.Run(_folder, Environment, ["dotnet", "bin/Release/net10.0/Consumer.dll", .. arguments]);

    /// <summary>Seconds that the compiler spent in the generator of the package, as it reports them; other generators are not counted.</summary>
    public static double GeneratorSeconds(TimedProcess build) =>
        GeneratorTime().Match(build.Output) is { Success: true } match
            ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : double.NaN;

    /// <summary>Size of the assembly, 10⁶ bytes.</summary>
    public double AssemblyMegabytes => new FileInfo(Path.Combine(_folder, "bin/Release/net10.0/Consumer.dll")).Length / 1e6;

    private Dictionary<string, string> BuildEnvironment => new(Environment) { ["NUGET_PACKAGES"] = _feed.Cache };

    private void Clear(BuildVariant variant)
    {
        File.WriteAllText(Path.Combine(_folder, "Consumer.csproj"), variant.Project(_feed.Version));
        foreach (var output in new[] { "bin", "obj", Published })
        {
            if (Directory.Exists(Path.Combine(_folder, output)))
                Directory.Delete(Path.Combine(_folder, output), recursive: true);
        }
    }

    // A line for each generator: seconds, share of all, name; less than a millisecond is written `<0.001`.
    [GeneratedRegex(@"^\s*<?([0-9.]+)\s+\S+\s+CorpusSdk\.\S*Generator\b", RegexOptions.Multiline)]
    private static partial Regex GeneratorTime();
}
