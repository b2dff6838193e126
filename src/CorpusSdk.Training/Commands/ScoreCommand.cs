using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Training.Corpora;
using CorpusSdk.Training.Scoring;

namespace CorpusSdk.Training.Commands;

/// <summary><c>score FILES</c>: the names that the shipped model, or another, finds in labelled files.</summary>
internal static class ScoreCommand
{
    private const int Repeats = 5;

    private const string Help = """
        Scores the tagger and the whole reader on labelled files (F1 of people, organizations and places, whole span and type) and tells the speed.

        Example:
          dotnet run -c Release --project src/CorpusSdk.Training -- score tests/gold/entities-own.tsv
        """;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILES") { Description = "Labelled files.", Arity = ArgumentArity.OneOrMore };
        var model = ModelOption.Create();
        var command = new Command("score", Help) { files, model };
        command.SetAction(result => Run(result.GetRequiredValue(files), ModelOption.Read(result.GetValue(model))));
        return command;
    }

    private static void Run(string[] files, TaggerModel? model)
    {
        var reader = new NameReader(model);
        foreach (var file in files)
        {
            var documents = LabelledFile.Read(file);
            var tagger = new NameScore();
            var whole = new NameScore();
            foreach (var document in documents)
            {
                tagger.Add(document.Names, reader.Tag(document));
                whole.Add(document.Names, reader.Read(document));
            }

            var start = Process.GetCurrentProcess().UserProcessorTime;
            for (var i = 0; i < Repeats; i++)
            {
                foreach (var document in documents)
                    reader.Tag(document);
            }

            var seconds = (Process.GetCurrentProcess().UserProcessorTime - start).TotalSeconds;
            var tokens = documents.Sum(d => Tokenizer.Tokenize(d.Text).Length);
            Console.WriteLine($"{Path.GetFileName(file)}, tagger  {tagger}");
            Console.WriteLine($"{Path.GetFileName(file)}, reader  {whole}");
            Console.WriteLine($"{tokens} tokens, {Repeats * tokens / seconds:0} tokens a second of processor time by tokenizer and tagger");
        }
    }
}
