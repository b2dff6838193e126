using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusSdk.Tool.Api;

/// <summary>Builds a project with the dotnet command, to read what came out.</summary>
internal static class ProjectBuild
{
    /// <summary>The path of the assembly that a project gives; of several target frameworks that of the last one.</summary>
    /// <exception cref="ApiException">The project does not build.</exception>
    public static async Task<string> AssemblyOfAsync(string project, CancellationToken cancellation)
    {
        await RunAsync(cancellation, "build", project, "--nologo", "-v", "quiet");
        var frameworks = await PropertyAsync(project, "TargetFrameworks", null, cancellation);
        var framework = frameworks.Split(';').LastOrDefault(f => f.Length > 0);
        return await PropertyAsync(project, "TargetPath", framework, cancellation) is { Length: > 0 } path && File.Exists(path)
            ? path
            : throw new ApiException($"{project}: the build gives no assembly.");
    }

    private static async Task<string> PropertyAsync(string project, string name, string? framework, CancellationToken cancellation)
    {
        string[] arguments = ["msbuild", project, "-getProperty:" + name];
        return (await RunAsync(cancellation, framework is null ? arguments : [.. arguments, "-p:TargetFramework=" + framework])).Trim();
    }

    private static async Task<string> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? output : throw new ApiException((output + await error).Trim());
    }
}
