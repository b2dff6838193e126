using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusSdk.Training.Corpora;
using CorpusSdk.Training.Scoring;

namespace CorpusSdk.Training.Commands;

/// <summary><c>names FILES</c>: one line of JSON for each document of labelled files, for comparisons with other tools.</summary>
internal static class NamesCommand
{
    private const string Help = """
        Prints for each document of labelled files one line of JSON: its text, its labelled names and the names that the reader finds, each as
        [start, end, type] with type PER, ORG or LOC; positions in UTF-16 code units.
        """;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILES") { Description = "Labelled files.", Arity = ArgumentArity.OneOrMore };
        var model = ModelOption.Create();
        var command = new Command("names", Help) { files, model };
        command.SetAction(result =>
        {
            var reader = new NameReader(ModelOption.Read(result.GetValue(model)));
            using var output = Console.OpenStandardOutput();
            foreach (var document in result.GetRequiredValue(files).SelectMany(LabelledFile.Read))
                Write(output, document, reader);
        });
        return command;
    }

    private static void Write(Stream output, LabelledDocument document, NameReader reader)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("text", document.Text);
            WriteNames(json, "gold", document.Names);
            WriteNames(json, "found", reader.Read(document));
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteNames(Utf8JsonWriter json, string property, System.Collections.Generic.IReadOnlyList<GoldName> names)
    {
        json.WriteStartArray(property);
        foreach (var name in names.Where(n => TypeName.Of(n.Type) is not null))
        {
            json.WriteStartArray();
            json.WriteNumberValue(name.Span.Start);
            json.WriteNumberValue(name.Span.End);
            json.WriteStringValue(TypeName.Of(name.Type));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
