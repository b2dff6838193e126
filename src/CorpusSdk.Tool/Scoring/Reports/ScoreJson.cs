using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.Tool.Scoring.Measures;

namespace CorpusSdk.Tool.Scoring.Reports;

/// <summary>A score report as JSON, schema <c>corpus-score/1</c>.</summary>
internal static class ScoreJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream stream, ScoreReport report)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("schema", "corpus-score/1");
        Write(json, "certain", [report.Certain]);
        Write(json, "all", [report.All]);
        Write(json, "families", report.Families);
        Write(json, "forms", report.Forms);
        Write(json, report.Classes);
        json.WriteStartArray("misses");
        foreach (var miss in report.Misses)
        {
            json.WriteStartObject();
            json.WriteString("id", miss.Id);
            json.WriteString("text", miss.Text);
            json.WriteBoolean("certain", miss.Certain);
            json.WriteString("expected", miss.Expected);
            json.WriteString("found", miss.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<Score> scores)
    {
        json.WriteStartArray(name);
        foreach (var score in scores)
        {
            json.WriteStartObject();
            json.WriteString("name", score.Name);
            json.WriteNumber("items", score.Items);
            json.WriteNumber("datesAfterPublication", score.DatesAfterPublication);
            foreach (var (question, tally) in score.Questions())
            {
                json.WriteStartObject(KindNames.ToKebabCase(question));
                json.WriteNumber("precision", tally.Precision);
                Write(json, "precisionInterval", tally.PrecisionInterval);
                json.WriteNumber("recall", tally.Recall);
                Write(json, "recallInterval", tally.RecallInterval);
                json.WriteNumber("f1", System.Math.Round(tally.F1, 6));
                json.WriteNumber("right", tally.Right);
                json.WriteNumber("wrong", tally.Wrong);
                json.WriteNumber("missed", tally.Missed);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, (double Low, double High) interval)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(System.Math.Round(interval.Low, 6));
        json.WriteNumberValue(System.Math.Round(interval.High, 6));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ConfusionTable table)
    {
        json.WriteStartObject("classes");
        foreach (var labelled in table.Labelled)
        {
            json.WriteStartObject(labelled);
            foreach (var read in table.Read)
            {
                if (table[labelled, read] > 0)
                    json.WriteNumber(read, table[labelled, read]);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
