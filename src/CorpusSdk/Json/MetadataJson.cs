using System;
using System.Linq;
using System.Text.Json;
using CorpusSdk.Decoding;

namespace CorpusSdk.Json;

/// <summary>Writes what is stated of an article outside its text; the property is left out when nothing is.</summary>
internal static class MetadataJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        if (ReferenceEquals(article.Body.Metadata, ArticleMetadata.Empty))
            return;

        json.WriteStartObject("metadata");
        json.WriteString("subtitle", article.Subtitle);
        json.WriteString("language", article.Language);
        json.WriteString("sourceLanguage", article.SourceLanguage);
        json.WriteArray("tags", article.Tags, static (j, t) => j.WriteStringValue(t));
        json.WriteString("url", article.Url?.OriginalString);
        json.WriteString("archived", article.Archived?.OriginalString);
        json.WriteString("license", article.License);
        json.WriteBoolean("draft", article.IsDraft);
        json.WriteString("summary", article.Summary);
        json.WriteArray("aliases", article.Aliases, static (j, a) => j.WriteStringValue(a));
        json.WriteStartObject("fields");
        foreach (var (name, value) in article.Fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Dates are EDTF texts; an article, an entity or a source is its id.
    private static void WriteValue(Utf8JsonWriter json, FieldValue value)
    {
        switch (value.Kind)
        {
            case FieldKind.Number:
                json.WriteNumberValue(value.Number!.Value);
                break;
            case FieldKind.Boolean:
                json.WriteBooleanValue(value.Boolean!.Value);
                break;
            case FieldKind.List:
                json.WriteStartArray();
                foreach (var item in value.Items)
                    WriteValue(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.Value);
                break;
        }
    }
}
