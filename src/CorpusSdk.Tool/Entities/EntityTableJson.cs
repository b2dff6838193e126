using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.Tool.Entities;

/// <summary>Entities as JSON, schema <c>corpus-entities/1</c>.</summary>
internal static class EntityTableJson
{
    public static void Write(Stream output, EntityTallies tallies)
    {
        var options = new JsonWriterOptions
        {
            Indented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
        };
        using var json = new Utf8JsonWriter(output, options);
        json.WriteStartObject();
        json.WriteString("schema", "corpus-entities/1");
        json.WriteNumber("articles", tallies.Articles);
        json.WriteStartArray("entities");
        foreach (var entity in tallies.MostFrequentFirst)
            Write(json, entity);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, EntityTally entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", entity.Kind.ToString());
        json.WriteNumber("articles", entity.Articles);
        json.WriteNumber("mentions", entity.Mentions);
        json.WriteBoolean("new", entity.IsNew);
        json.WriteStartArray("forms");
        foreach (var (form, count) in entity.Forms)
        {
            json.WriteStartObject();
            json.WriteString("text", form);
            json.WriteNumber("mentions", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
