using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Settings;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Entities;

/// <summary><c>corpus entities PATH…</c>: the entities of documents with counts, or a first registry of them.</summary>
internal static class EntitiesCommand
{
    private const string Help = """
        Lists the people, places, organizations and other entities of documents, with counts and forms.

        Examples:
          corpus entities corpus/
          corpus entities corpus/ --json > entities.json
          corpus entities a.txt b.txt
          corpus entities corpus/ --suggest > corpus/corpus.entities.yml
          corpus entities corpus/ --entities corpus.entities.yml
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Documents, or folders whose .txt and .md files are read.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json") { Description = "One JSON object (schema corpus-entities/1)." };
        var suggest = new Option<bool>("--suggest")
        {
            Description = "Writes a first corpus.entities.yml: what the shipped lists do not have, with remarks on what to check.",
        };
        var entities = EntitiesOption.Create();
        var sources = SourcesOption.Create("without it the nearest one beside or above a document counts.");
        var command = new Command("entities", Help) { paths, json, suggest, entities, sources };
        command.SetAction(
            async (result, cancellation) =>
            {
                var (tallies, code) = await Read(
                    result.GetRequiredValue(paths),
                    new EntityFiles(result.GetValue(entities)),
                    new SourceRegistries(result.GetValue(sources)),
                    cancellation
                );
                Write(tallies, result.GetValue(suggest), result.GetValue(json));
                return code;
            }
        );
        return command;
    }

    private static async Task<(EntityTallies Tallies, int Code)> Read(
        IReadOnlyList<string> paths,
        EntityFiles files,
        SourceRegistries sources,
        CancellationToken cancellation
    )
    {
        var tallies = new EntityTallies();
        var settings = new CorpusFiles();
        var code = 0;
        foreach (var path in DocumentPaths.Of(paths))
        {
            try
            {
                var text = await DocumentFile.ReadAsync(path, cancellation);
                var file = await files.OfAsync(path, cancellation);
                var options = new ReadingOptions
                {
                    Settings = await settings.OfAsync(path, cancellation),
                    Sources = await sources.OfAsync(path, cancellation),
                    KnownEntities = file?.Registry ?? EntityRegistry.Shipped,
                };
                var reading = new ArticleReader(options).Read(
                    path,
                    path,
                    text,
                    (await Sidecar.OfAsync(path, cancellation))?.Text,
                    cancellation
                );
                file?.Note(reading);
                tallies.Add(reading, text, options.KnownEntities);
            }
            catch (DocumentException problem)
            {
                await Console.Error.WriteLineAsync(problem.Message);
                code = 1;
            }
        }

        foreach (var line in files.All.SelectMany(f => f.Unused.Select(u => FindingText.Of(f.Path, u))))
            await Console.Error.WriteLineAsync(line);
        return (tallies, code);
    }

    private static void Write(EntityTallies tallies, bool suggest, bool json)
    {
        using var output = Console.OpenStandardOutput();
        if (json && !suggest)
        {
            EntityTableJson.Write(output, tallies);
            return;
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        if (suggest)
            new SuggestedRegistry(tallies).Write(writer);
        else
            EntityTable.Write(writer, tallies);
    }
}
