using System;
using System.CommandLine;
using System.IO;
using System.Text;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Scoring;

/// <summary><c>corpus score GOLD</c>: accuracy of the reading against labelled parentheticals.</summary>
internal static class ScoreCommand
{
    private const string Help = """
        Measures the reading of citations against a gold file (one labelled parenthetical per line, JSON).

        Examples:
          corpus score tests/gold/own-parentheticals.jsonl
          corpus score gold.jsonl --format json > score.json
        """;

    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Gold file; the format is described in tests/gold/README.md." };
        var format = new Option<string>("--format") { Description = "text (Markdown) or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("score", Help) { gold, format };
        command.SetAction(result => Run(result.GetRequiredValue(gold), result.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string gold, string format)
    {
        try
        {
            var report = ScoreReport.Of(GoldFile.Read(gold));
            using var output = Console.OpenStandardOutput();
            if (format == "json")
            {
                ScoreJson.Write(output, report);
                return 0;
            }

            using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
            ScoreText.Write(writer, report);
            return 0;
        }
        catch (DocumentException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}
