using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusSdk.Tool.Api;

/// <summary><c>corpus api CORPUS</c>: the members of a compiled corpus; or what changed between two of its versions.</summary>
internal static class ApiCommand
{
    private const int Breaking = 1;
    private const int Trouble = 2;

    private const string Help = """
        Lists the members of a compiled corpus, one per line in ordinal order: name, id, date.

        A project is built; the code of the assembly runs to read it.

        Examples:
          corpus api Articles/Articles.csproj > corpus-api.txt
          corpus api bin/Release/net10.0/Articles.dll
          corpus api --diff corpus-api.txt new.txt

        Exit codes: 0; 1 when --diff finds a breaking change; 2 when something cannot be read.
        """;

    public static Command Create()
    {
        var corpus = new Argument<string?>("CORPUS")
        {
            Description = "A project file, a folder that holds one, or an assembly.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var diff = new Option<string[]>("--diff")
        {
            Description = "Compares two files that this command wrote, and lists what breaks the code of users.",
            HelpName = "OLD NEW",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("api", Help) { corpus, diff };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(corpus) is null) == (result.GetResult(diff) is null))
                result.AddError("Name a corpus, or two files after --diff.");
        });
        command.SetAction((result, cancellation) => Run(result.GetValue(corpus), result.GetValue(diff), cancellation));
        return command;
    }

    private static async Task<int> Run(string? corpus, string[]? files, CancellationToken cancellation)
    {
        try
        {
            var lines = corpus is null ? null : Surface.OfAssembly(await AssemblyOf(corpus, cancellation)).Lines.Select(l => l.ToString());
            var diff = corpus is null ? SurfaceDiff.Of(Surface.OfFile(files![0]), Surface.OfFile(files[1])) : null;
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
            foreach (var line in lines ?? Report(diff!))
                await output.WriteLineAsync(line);
            return diff is { IsBreaking: true } ? Breaking : 0;
        }
        catch (ApiException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return Trouble;
        }
    }

    private static async Task<string> AssemblyOf(string corpus, CancellationToken cancellation)
    {
        if (!File.Exists(corpus) && !Directory.Exists(corpus))
            throw new ApiException($"{corpus}: there is no such file or folder.");
        return Path.GetFullPath(
            Path.GetExtension(corpus) is ".dll" or ".exe" ? corpus : await ProjectBuild.AssemblyOfAsync(corpus, cancellation)
        );
    }

    private static IEnumerable<string> Report(SurfaceDiff diff) =>
        [
            .. diff.Removed.Select(l => "removed: " + l),
            .. diff.Changed.Select(c => $"changed: {c.Old} -> {c.New.Meaning}"),
            .. diff.Added.Select(l => "added: " + l),
        ];
}
