using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Entities;
using CorpusSdk.Tool.Settings;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Inspect;

/// <summary><c>corpus inspect FILE…</c>: one document or several, as readable text or as JSON.</summary>
internal static class InspectCommand
{
    private const string Help = """
        Shows what is read from documents, with their sidecars NAME.meta.yml and the settings files beside or above them.

        Examples:
          corpus inspect article.txt
          corpus inspect article.txt --json
          corpus inspect *.txt --json > readings.jsonl
          corpus inspect article.txt --published 2018-01-18
          corpus inspect article.txt --sources corpus/corpus.sources.yml
          corpus inspect article.txt --entities corpus/corpus.entities.yml
          cat article.txt | corpus inspect -
        """;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Documents to read; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json")
        {
            Description = "One JSON object per document (schema corpus-inspect/1), one per line for several.",
        };
        var published = new Option<EdtfDate?>("--published")
        {
            Description = "Publication date (EDTF) of documents that state none, such as 2018-01-18.",
            HelpName = "EDTF",
            CustomParser = result =>
            {
                if (EdtfDate.TryParse(result.Tokens[0].Value, out var date))
                    return date;
                result.AddError(
                    $"'{result.Tokens[0].Value}' is not an EDTF date; examples: 2018-01-18, 2018-01, [2018-01-18..2018-12-31]."
                );
                return null;
            },
        };
        var sources = SourcesOption.Create("without it the nearest one beside or above a document counts.");
        var entities = EntitiesOption.Create();
        var command = new Command("inspect", Help) { files, json, published, sources, entities };
        command.SetAction(
            (result, cancellation) =>
                Run(
                    result.GetRequiredValue(files),
                    result.GetValue(json),
                    result.GetValue(published),
                    new SourceRegistries(result.GetValue(sources)),
                    new EntityFiles(result.GetValue(entities)),
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> Run(
        IReadOnlyList<string> files,
        bool json,
        EdtfDate? published,
        SourceRegistries sources,
        EntityFiles entities,
        CancellationToken cancellation
    )
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        var settings = new CorpusFiles();
        var code = 0;
        foreach (var file in files)
        {
            try
            {
                var text = await DocumentFile.ReadAsync(file, cancellation);
                var sidecar = await Sidecar.OfAsync(file, cancellation);
                var options = new ReadingOptions
                {
                    Published = published,
                    Settings = await settings.OfAsync(file, cancellation),
                    Sources = await sources.OfAsync(file, cancellation),
                    KnownEntities = (await entities.OfAsync(file, cancellation))?.Registry ?? EntityRegistry.Shipped,
                };
                var reader = new ArticleReader(options);
                var document = InspectedDocument.Read(reader, file, text, sidecar?.Text, cancellation);
                foreach (var finding in document.SidecarFindings)
                    await Console.Error.WriteLineAsync(FindingText.Of(sidecar!.Path, finding));
                if (json)
                    await output.WriteLineAsync(document.ToJson(indented: files.Count == 1));
                else
                    InspectView.Write(console, document);
            }
            catch (DocumentException problem)
            {
                await Console.Error.WriteLineAsync(problem.Message);
                code = 1;
            }
        }

        return code;
    }
}
