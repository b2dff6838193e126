using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusSdk.Benchmarks.Engine;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>A peer that is a package of npm, run by <c>peers/run.mjs</c>.</summary>
/// <param name="package">Name of the package, and of its module in <c>peers</c>.</param>
internal sealed class NodePeer(string package) : Peer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Folder = Repository.PathOf("tests/CorpusSdk.Benchmarks/peers");

    public override string Name => package;

    public override PeerRun? Run(IReadOnlyList<LabelledText> texts, IReadOnlyList<string> articles)
    {
        try
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", package)))
                Start("npm", "install --no-package-lock --no-audit --no-fund", "");
            var input = new Input([.. texts.Select(t => new InputText(t.Text, t.Published.ToString("O")))], articles);
            var output = JsonSerializer.Deserialize<Output>(
                Start("node", "run.mjs " + package, JsonSerializer.Serialize(input, Json)),
                Json
            )!;
            return new PeerRun(output.Version, output.Found, articles.Sum(Texts.Bytes) / 1e6 / output.Seconds);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine($"{package} is left out: {e.Message}");
            return null;
        }
    }

    /// <exception cref="Win32Exception">There is no such program.</exception>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    private static string Start(string program, string arguments, string input)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
    }

    private sealed record Input(IReadOnlyList<InputText> Texts, IReadOnlyList<string> Articles);

    private sealed record InputText(string Text, string Published);

    private sealed record Output(string Version, List<List<PlacedDate>> Found, double Seconds);
}
