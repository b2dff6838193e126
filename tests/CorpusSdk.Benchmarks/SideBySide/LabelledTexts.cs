using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>The paragraphs of the gold set in <c>tests/gold</c> whose dates are days, months, years or ranges of them.</summary>
internal static class LabelledTexts
{
    // The labelled paragraph stands under a title, as in a document.
    private const string Title = "Report\n\n";

    public static List<LabelledText> Load()
    {
        var texts = new List<LabelledText>();
        foreach (var line in File.ReadLines(Repository.PathOf("tests/gold/own-parentheticals.jsonl")))
        {
            using var item = JsonDocument.Parse(line);
            if (Read(item.RootElement) is { } text)
                texts.Add(text);
        }

        return texts;
    }

    private static LabelledText? Read(JsonElement item)
    {
        if (
            !item.TryGetProperty("context", out var context)
            || item.GetProperty("ambiguous").GetBoolean()
            || !DateOnly.TryParseExact(Text(item, "article_date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var published)
        )
            return null;
        var text = Title + context.GetString();
        var from = 0;
        var dates = new List<PlacedDate>();
        foreach (var date in Items(item, "dates"))
            Add(dates, text, Text(date, "text"), Text(date, "edtf"), ref from);
        from = item.TryGetProperty("start", out var start)
            ? Title.Length + start.GetInt32()
            : text.IndexOf(Text(item, "text")!, StringComparison.Ordinal);
        foreach (var group in Items(item, "citations"))
            Add(dates, text, Text(group, "date_written"), Text(group, "iso"), ref from);
        return dates.Count == 0 ? null : new LabelledText(text, published, [.. dates.OrderBy(d => d.Start)]);
    }

    private static void Add(List<PlacedDate> dates, string text, string? written, string? value, ref int from)
    {
        if (written is null || value is null || from < 0)
            return;
        var at = text.IndexOf(written, from, StringComparison.Ordinal);
        if (at < 0)
            return;
        from = at + written.Length;
        if (value.Split('/').All(IsPlain))
            dates.Add(new PlacedDate(at, from, value));
    }

    // Seasons, decades and dates without a year have a form that not every reader can give.
    private static bool IsPlain(string value) =>
        value.Length is 4 or 7 or 10 && value.All(c => char.IsAsciiDigit(c) || c == '-') && !IsSeason(value);

    private static bool IsSeason(string value) => value.Length == 7 && string.CompareOrdinal(value, 5, "12", 0, 2) > 0;

    private static IEnumerable<JsonElement> Items(JsonElement item, string property) =>
        item.TryGetProperty(property, out var array) && array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : [];

    private static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
