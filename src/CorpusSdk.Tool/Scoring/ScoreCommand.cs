using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Scoring.Gold;
using CorpusSdk.Tool.Scoring.Reports;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Scoring;

/// <summary><c>corpus score GOLD…</c>: accuracy of the reading against labelled texts.</summary>
internal static class ScoreCommand
{
    private const int Unreadable = 1;
    private const int BelowFloor = 3;

    private const string Help = """
        Measures the reading against gold files: labelled parentheticals, or articles in the JSON of corpus inspect, one object per line.

        Examples:
          corpus score tests/gold/*.jsonl
          corpus score gold.jsonl --format json > score.json
          corpus score gold.jsonl --floor labels.precision=0.99 --floor labels.recall=0.97

        Exit codes: 0; 1 when a line of a gold file cannot be read (the others are scored); 3 when a figure is below its floor.
        """;

    public static Command Create()
    {
        var gold = new Argument<string[]>("GOLD")
        {
            Description = "Gold files; the format is described in tests/gold/README.md. - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "text, json, or markdown (the page docs/accuracy.md).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var floor = new Option<Floor[]>("--floor")
        {
            Description = "Least value of a figure of the certain items, such as labels.precision=0.99; may be repeated.",
            HelpName = "QUESTION.FIGURE=VALUE",
            DefaultValueFactory = _ => [],
            CustomParser = result => [.. result.Tokens.Select(t => ParseFloor(t.Value, result.AddError)).OfType<Floor>()],
        };
        var sources = SourcesOption.Create("without it only the shipped sources are known.");
        var command = new Command("score", Help) { gold, format, floor, sources };
        command.SetAction(
            (result, cancellation) =>
                Run(
                    result.GetRequiredValue(gold),
                    result.GetRequiredValue(format),
                    result.GetRequiredValue(floor),
                    new SourceRegistries(result.GetValue(sources)),
                    cancellation
                )
        );
        return command;
    }

    private static Floor? ParseFloor(string text, Action<string> report)
    {
        var floor = Floor.TryParse(text);
        if (floor is null)
            report($"'{text}' is not a floor; examples: labels.precision=0.99, groups.f1=0.95, prose-dates.recall=0.9.");
        return floor;
    }

    private static async Task<int> Run(
        IReadOnlyList<string> paths,
        string format,
        IReadOnlyList<Floor> floors,
        SourceRegistries sources,
        CancellationToken cancellation
    )
    {
        SourceRegistry registry;
        try
        {
            registry = await sources.OfAsync(document: null, cancellation);
        }
        catch (DocumentException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return Unreadable;
        }

        var files = new List<GoldFile>();
        foreach (var path in paths)
            files.Add(await GoldFile.ReadAsync(path, cancellation));
        foreach (var problem in files.SelectMany(f => f.Problems))
            await Console.Error.WriteLineAsync(problem);

        var report = ScoreReport.Of(files.SelectMany(f => f.Cases), registry, cancellation);
        Write(report, format);
        if (files.Any(f => f.Problems.Count > 0))
            return Unreadable;
        var below = floors.Where(f => f.ValueIn(report.Certain) < f.Least).ToList();
        foreach (var floor in below)
        {
            var value = floor.ValueIn(report.Certain).ToString("0.0000", CultureInfo.InvariantCulture);
            await Console.Error.WriteLineAsync(
                FormattableString.Invariant($"error: {floor} is {value}, below its floor of {floor.Least}.")
            );
        }

        return below.Count > 0 ? BelowFloor : 0;
    }

    private static void Write(ScoreReport report, string format)
    {
        using var output = Console.OpenStandardOutput();
        if (format == "json")
        {
            ScoreJson.Write(output, report);
            return;
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        if (format == "markdown")
            AccuracyPage.Write(writer, report);
        else
            ScoreText.Write(writer, report);
    }
}
