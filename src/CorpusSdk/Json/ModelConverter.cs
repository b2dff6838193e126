using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>Writes objects of a corpus into other objects' JSON, by id or as a small object, so that serialising never walks in circles.</summary>
/// <typeparam name="T">Type of the model object.</typeparam>
internal abstract class ModelConverter<T> : JsonConverter<T>
{
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <exception cref="NotSupportedException">Always: an id becomes an object through the corpus it belongs to.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is found through its corpus: CorpusData.Find… takes the id.");
}

internal sealed class ArticleConverter : ModelConverter<Article>
{
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}

internal sealed class SourceConverter : ModelConverter<Source>
{
    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}

internal sealed class PublicationConverter : ModelConverter<Publication>
{
    public override void Write(Utf8JsonWriter writer, Publication value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}

internal sealed class EntityConverter : ModelConverter<Entity>
{
    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}

internal sealed class CitationConverter : ModelConverter<Citation>
{
    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) =>
        CitationJson.Write(writer, value.Article, value.Group);
}

internal sealed class QuotationConverter : ModelConverter<Quotation>
{
    public override void Write(Utf8JsonWriter writer, Quotation value, JsonSerializerOptions options) => QuotationJson.Write(writer, value);
}

internal sealed class MentionConverter : ModelConverter<Mention>
{
    public override void Write(Utf8JsonWriter writer, Mention value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("entity", value.Entity.Id);
        writer.WriteString("article", value.Article.Id);
        writer.WriteSpan(value.Span);
        writer.WriteString("text", value.Text);
        writer.WriteString("form", KindNames.ToKebabCase(value.Form));
        writer.WriteEndObject();
    }
}
