using System;
using System.Collections.Generic;
using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>Parts that recur in the JSON of articles.</summary>
internal static class JsonParts
{
    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>An object with texts, then the span.</summary>
    public static void WriteSpanned(this Utf8JsonWriter json, TextSpan span, params ReadOnlySpan<(string Name, string Value)> values)
    {
        json.WriteStartObject();
        foreach (var (name, value) in values)
            json.WriteString(name, value);
        json.WriteSpan(span);
        json.WriteEndObject();
    }

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
