using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace CorpusSdk.Tool.Tests;

/// <summary>Runs the built command as a process of its own, as a shell does.</summary>
internal static class CorpusCommand
{
    /// <summary>The folder of the solution.</summary>
    public static readonly string Root = FindRoot();

    public static readonly string Seed = Path.Combine(Root, "seeds", "000_68f0b5480876e0b5.txt");

    public static async Task<(int Code, string Output, string Error)> Run(string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Tool.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        if (input is not null)
            await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
