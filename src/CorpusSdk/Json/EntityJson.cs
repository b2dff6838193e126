using System.Text.Json;
using CorpusSdk.Decoding;

namespace CorpusSdk.Json;

/// <summary>One element of <c>entities</c>: an entity with its mentions in the article.</summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter json, EntityMentions entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Entity.Id);
        json.WriteString("name", entity.Entity.Name);
        json.WriteString("kind", entity.Entity.Kind.ToString());
        json.WriteArray("mentions", entity.Mentions, WriteMention);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteSpan(mention.Span);
        json.WriteString("text", mention.Text);
        json.WriteString("form", KindNames.ToKebabCase(mention.Form));
        json.WriteEndObject();
    }
}
