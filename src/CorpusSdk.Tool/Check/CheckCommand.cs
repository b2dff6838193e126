using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Tool.Check.Formats;

namespace CorpusSdk.Tool.Check;

/// <summary><c>corpus check PATH…</c>: the rules of the compiler on documents, without a build.</summary>
internal static class CheckCommand
{
    private const int Found = 1;
    private const int Misuse = 2;

    private const string Help = """
        Checks documents by the rules of the compiler, without a build.

        Documents, sidecars NAME.meta.yml and settings files are found as a build finds them: corpus.yml, corpus.sources.yml and corpus.entities.yml
        count in the folder, or in the nearest one above it that has any of them.

        Examples:
          corpus check corpus/
          corpus check corpus/ --severity warning
          corpus check corpus/ --format sarif > corpus.sarif
          corpus check corpus/ --baseline corpus.sarif --warnaserror

        Exit codes: 0; 1 when there is a finding of severity error, or a warning with --warnaserror; 2 when it cannot be run.
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders of documents, or documents.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "msbuild", "sarif");
        var severity = new Option<string>("--severity")
        {
            Description = "The least severity that counts.",
            DefaultValueFactory = _ => "info",
        };
        severity.AcceptOnlyFromAmong("info", "warning", "error");
        var warnAsError = new Option<bool>("--warnaserror") { Description = "Warnings give the exit code 1 as errors do." };
        var rules = new Option<string[]>("--rule")
        {
            Description = "A rule that is off unless it is asked for, such as CORPUS0306; can be given several times.",
            HelpName = "ID",
            DefaultValueFactory = _ => [],
        };
        rules.Validators.Add(r =>
        {
            foreach (var id in r.Tokens.Select(t => t.Value).Where(id => FindingRules.Find(id) is null))
                r.AddError($"There is no rule '{id}'.");
        });
        var bytes = new Option<int>("--max-document-bytes")
        {
            Description = "Largest document that is read, as the property CorpusMaxDocumentBytes.",
            HelpName = "N",
            DefaultValueFactory = _ => new CheckLimits().MaximumBytes,
        };
        bytes.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<int>() <= 0)
                r.AddError("--max-document-bytes takes a whole number of bytes, 1 or more.");
        });
        var noDrafts = new Option<bool>("--no-drafts")
        {
            Description = "Drafts are left out, as with the property CorpusIncludeDrafts set to false.",
        };
        var baseline = new Option<string?>("--baseline")
        {
            Description = "What an earlier run wrote, in any format; only findings that are not in it count.",
            HelpName = "FILE",
        };
        var command = new Command("check", Help) { paths, format, severity, warnAsError, rules, bytes, noDrafts, baseline };
        command.SetAction(
            async (result, cancellation) =>
            {
                try
                {
                    var roots = CorpusRoot.Of(result.GetRequiredValue(paths).Select(Existing));
                    var known = result.GetValue(baseline) is { } file ? Baseline.Read(file) : Baseline.Empty;
                    var filter = new FindingFilter(
                        Enum.Parse<Severity>(result.GetRequiredValue(severity), ignoreCase: true),
                        known,
                        result.GetRequiredValue(rules)
                    );
                    return await Run(
                        new CorpusCheck(roots, new(result.GetRequiredValue(bytes), IncludeDrafts: !result.GetValue(noDrafts))),
                        filter,
                        result.GetRequiredValue(format),
                        result.GetValue(warnAsError),
                        cancellation
                    );
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
                {
                    await Console.Error.WriteLineAsync(problem.Message);
                    return Misuse;
                }
            }
        );
        return command;
    }

    private static string Existing(string path) =>
        File.Exists(path) || Directory.Exists(path) ? path : throw new FileNotFoundException($"{path}: there is no such file or folder.");

    private static async Task<int> Run(
        CorpusCheck check,
        FindingFilter filter,
        string format,
        bool warnAsError,
        CancellationToken cancellation
    )
    {
        var all = await CheckProgress.ShowAsync(check.Documents, progress => check.RunAsync(progress, cancellation));
        var result = filter.Apply(all);
        await using var output = Console.OpenStandardOutput();
        if (format == "sarif")
        {
            SarifFormat.Write(output, result);
        }
        else
        {
            await using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
            if (format == "text")
                TextFormat.Write(writer, result);
            else
                TextFormat.WriteMsbuild(writer, result);
        }

        if (format != "text")
            await Console.Error.WriteLineAsync(result.Summary);
        return result.Has(warnAsError ? Severity.Warning : Severity.Error) ? Found : 0;
    }
}
