using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>
/// Reads an article labelled in the JSON contract (<c>corpus-inspect/1</c>). A property that is absent is not labelled. The text is the property
/// <c>text</c>, or the file that <c>file</c> names beside the gold file.
/// </summary>
internal static class ContractCase
{
    private const string Schema = "corpus-inspect/1";

    private static readonly string[] Labelled = ["parentheticals", "citations", "dates", "quotations", "entities"];

    /// <summary>Whether an object is an article: it names a schema, or has a text and labelled spans instead of a label.</summary>
    public static bool Is(JsonElement json) =>
        json.TryGetProperty("schema", out _)
        || (!json.TryGetProperty("label", out _) && json.TryGetProperty("text", out _) && Labelled.Any(l => List(json, l) is not null));

    /// <exception cref="GoldException">The object is not of the contract, or its spans lie outside the text.</exception>
    public static GoldCase Of(JsonElement json, string folder)
    {
        if (Optional(json, "schema") is { } schema && schema != Schema)
            throw new GoldException($"schema '{schema}' is not {Schema}");
        var text = Text(json, folder);
        var published = Published(json);
        return new GoldCase(Optional(json, "id") ?? Optional(json, "file") ?? "article", text)
        {
            Given = published?.Basis == "given" ? GoldDates.Parse(published.Edtf, "published") : null,
            Family = Optional(json, "family") ?? "articles",
            Certain = true,
            Marks = ContractMarks.Of(json, text),
            IsComplete = json.TryGetProperty("citations", out _),
            Dates = List(json, "dates")?.Select(d => Span(d, text, "edtf")).ToList(),
            Published = published,
            Quotations = List(json, "quotations")?.Select(q => Quotation(q, text)).ToList(),
            Entities = List(json, "entities")?.SelectMany(e => Mentions(e, text)).OrderBy(m => m.Span).ToList(),
        };
    }

    /// <summary>The elements of a list; null when the property is absent.</summary>
    public static IEnumerable<JsonElement>? List(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : null;

    /// <summary>The text of a property; null when it is absent or null.</summary>
    public static string? Optional(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    /// <exception cref="GoldException">The span lies outside the text.</exception>
    public static TextSpan SpanOf(int start, int end, string text) =>
        start >= 0 && end >= start && end <= text.Length
            ? new TextSpan(start, end)
            : throw new GoldException($"the span {start}–{end} lies outside the text of {text.Length} units");

    /// <summary>The span that <c>start</c> and <c>end</c> give.</summary>
    /// <exception cref="GoldException">It is missing or lies outside the text.</exception>
    public static TextSpan SpanOf(JsonElement json, string text) =>
        json.TryGetProperty("start", out var start) && json.TryGetProperty("end", out var end)
            ? SpanOf(start.GetInt32(), end.GetInt32(), text)
            : throw new GoldException("an element has no start and end");

    private static string Text(JsonElement json, string folder)
    {
        if (Optional(json, "text") is { } text)
            return text;
        var file = Path.Combine(folder, Optional(json, "file") ?? "");
        return File.Exists(file)
            ? File.ReadAllText(file)
            : throw new GoldException("it has no text, and no file of its name stands beside it");
    }

    private static GoldPublished? Published(JsonElement json)
    {
        if (!json.TryGetProperty("published", out var published))
            return null;
        return published.ValueKind == JsonValueKind.Null
            ? new GoldPublished()
            : new GoldPublished { Edtf = Optional(published, "edtf"), Basis = Optional(published, "basis") };
    }

    private static GoldSpan Span(JsonElement json, string text, string value) =>
        new(SpanOf(json, text), Optional(json, value) ?? throw new GoldException($"an element has no {value}"), Optional(json, "basis"));

    private static GoldQuotation Quotation(JsonElement json, string text) =>
        new(SpanOf(json, text), Optional(json, "kind") ?? "", Strings(json, "speakers"), Strings(json, "aliases") ?? []);

    private static List<string>? Strings(JsonElement json, string name) => List(json, name)?.Select(s => s.GetString() ?? "").ToList();

    private static IEnumerable<GoldSpan> Mentions(JsonElement entity, string text)
    {
        var kind = Optional(entity, "kind") ?? throw new GoldException("an entity has no kind");
        return (List(entity, "mentions") ?? []).Select(m => new GoldSpan(SpanOf(m, text), kind));
    }
}
