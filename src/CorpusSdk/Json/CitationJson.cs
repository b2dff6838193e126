using System.Linq;
using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>One element of <c>citations</c>: a group of a parenthetical with all its sources.</summary>
internal static class CitationJson
{
    public static void Write(Utf8JsonWriter json, Article article, CitationGroup group)
    {
        json.WriteStartObject();
        json.WriteSpan(group.Span);
        json.WriteString("text", article.Text.Plain(group.Span));
        json.WriteString("kind", KindNames.ToKebabCase(group.Kind));
        json.WriteBoolean("see", group.See);
        var citations = article.Body.Citations.Where(c => c.Group == group && c.Source is not null).ToList();
        json.WriteArray("sources", citations, static (j, c) => WriteSource(j, c));
        WriteDate(json, group.Date);
        json.WriteString("locator", group.Locator);
        json.WriteStartObject("support");
        WriteRange(json, "min", group.Support.Minimum);
        WriteRange(json, "max", group.Support.Maximum);
        json.WriteEndObject();
        json.WriteNumber("line", group.Location.Line);
        json.WriteNumber("column", group.Location.Column);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Source!.Id);
        json.WriteString("name", citation.Source.Name);
        json.WriteString("written", citation.SourceAsWritten);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, CitedDate? date)
    {
        if (date is null)
        {
            json.WriteNull("date");
            return;
        }

        json.WriteStartObject("date");
        json.WriteString("written", date.Written);
        json.WriteString("edtf", date.Value.ToString());
        json.WriteString("basis", KindNames.ToKebabCase(date.Basis));
        json.WriteArray("candidates", date.Candidates, static (j, c) => j.WriteStringValue(c.ToString()));
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
