using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusSdk.Training.Crf;
using CorpusSdk.Training.Scoring;

namespace CorpusSdk.Training.Commands;

/// <summary><c>train DATA</c>: rebuilds the model and its note.</summary>
internal static class TrainCommand
{
    private const string Help = """
        Trains the model of names on a data folder, measures it by cross-validation, and writes the model and a note beside it.
        The same data give the same bytes.

        Example:
          dotnet run -c Release --project src/CorpusSdk.Training -- train DATA
        """;

    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "Folder with train/, text/ and lists/." };
        var output = new Option<string>("--output")
        {
            Description = "Path of the model.",
            DefaultValueFactory = _ => Path.Combine("src", "CorpusSdk.Reading", "Knowledge", "entity-tagger.bin"),
        };
        var folds = new Option<int>("--folds")
        {
            Description = "How many of the five parts of the cross-validation to do; 0 leaves it and the note out.",
            DefaultValueFactory = _ => CrossValidation.Folds,
        };
        var without = new Option<string[]>("--without")
        {
            Description = "Labelled files to leave out, such as gum_dev, so that the model can be scored on them.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var command = new Command("train", Help) { data, output, folds, without };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(data).FullName,
                result.GetRequiredValue(output),
                result.GetRequiredValue(folds),
                result.GetRequiredValue(without)
            )
        );
        return command;
    }

    private static void Run(string folder, string output, int folds, string[] without)
    {
        var data = new TrainingData(folder, without);
        var builder = new RunBuilder(data.Lexicon);
        var runs = data.Documents.Select(builder.Build).ToList();
        var bytes = ModelWriter.Write(data.Entries, ModelTraining.Train([.. runs.SelectMany(r => r)]));
        File.WriteAllBytes(output, bytes);
        Console.WriteLine($"{output}: {bytes.Length} bytes");
        if (folds == 0)
            return;
        var scores = CrossValidation.Run(data, runs, folds);
        foreach (var (group, score) in scores)
            Console.WriteLine($"{group, -22} {score}");
        if (folds == CrossValidation.Folds && without.Length == 0)
            File.WriteAllText(Path.ChangeExtension(output, ".md"), ModelNote.Write(folder, bytes, scores));
    }
}
