using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>Writes an article as JSON, schema <c>corpus-inspect/1</c>: offsets in UTF-16 code units, half-open; absent values null, absent lists empty.</summary>
internal static class ArticleJson
{
    private const string Schema = "corpus-inspect/1";

    public static string Write(Article article, IReadOnlyList<ArticleFinding> findings, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options(indented)))
            Write(json, article, findings);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // Quotation marks and other scripts stay readable; the output is JSON, not a part of an HTML page.
    private static JsonWriterOptions Options(bool indented) =>
        new()
        {
            Indented = indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
#if NET9_0_OR_GREATER
            NewLine = "\n",
#endif
        };

    private static void Write(Utf8JsonWriter json, Article article, IReadOnlyList<ArticleFinding> findings)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("file", article.SourceFile);
        json.WriteString("id", article.Id);
        WriteHead(json, article);
        json.WriteArray("credits", article.Credits, WriteCredit);
        json.WriteArray("blocks", article.Blocks, static (j, b) => j.WriteSpanned(b.Span, ("kind", KindNames.ToKebabCase(b.Kind))));
        json.WriteArray("sentences", article.Sentences, static (j, s) => j.WriteSpanned(s.Span));
        json.WriteArray(
            "parentheticals",
            article.Parentheticals,
            static (j, p) => j.WriteSpanned(p.Span, ("class", KindNames.ToKebabCase(p.Class)))
        );
        json.WriteArray("citations", article.Body.Groups, (j, g) => CitationJson.Write(j, article, g));
        json.WriteArray("dates", article.Dates, WriteDate);
        json.WriteArray("quotations", article.Quotations, QuotationJson.Write);
        json.WriteArray("entities", article.Body.Entities, EntityJson.Write);
        json.WriteArray("acronyms", article.Acronyms, static (j, a) => j.WriteSpanned(a.Span, ("short", a.Short), ("long", a.Long)));
        json.WriteArray("glosses", article.Glosses, static (j, g) => j.WriteSpanned(g.Span, ("term", g.Term), ("gloss", g.Meaning)));
        json.WriteArray("diagnostics", findings, WriteFinding);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, Article article)
    {
        json.WritePropertyName("title");
        if (article.TitleSpan is { } title && article.Title is { } text)
            json.WriteSpanned(title, ("text", text));
        else if (article.Title is { } stated)
            WriteStatedTitle(json, stated);
        else
            json.WriteNullValue();

        json.WritePropertyName("publication");
        if (article.Publication is { } publication)
        {
            json.WriteStartObject();
            json.WriteString("name", publication.Name);
            json.WriteOptional("volume", article.Volume);
            json.WriteOptional("issue", article.Issue);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WritePropertyName("published");
        if (article.Published is { } published)
        {
            json.WriteStartObject();
            json.WriteString("edtf", published.Value.ToString());
            json.WriteString("basis", KindNames.ToKebabCase(published.Basis));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteArray("authors", article.Authors, static (j, a) => j.WriteStringValue(a));
        MetadataJson.Write(json, article);
    }

    private static void WriteStatedTitle(Utf8JsonWriter json, string title)
    {
        json.WriteStartObject();
        json.WriteString("text", title);
        json.WriteNull("start");
        json.WriteNull("end");
        json.WriteEndObject();
    }

    private static void WriteCredit(Utf8JsonWriter json, Credit credit) =>
        json.WriteSpanned(credit.Span, ("text", credit.Text), ("source", credit.Source));

    private static void WriteDate(Utf8JsonWriter json, TimeExpression date) =>
        json.WriteSpanned(date.Span, ("text", date.Text), ("edtf", date.Value.ToString()), ("basis", KindNames.ToKebabCase(date.Basis)));

    private static void WriteFinding(Utf8JsonWriter json, ArticleFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", KindNames.ToKebabCase(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteSpan(finding.Span);
        json.WriteEndObject();
    }
}
