using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>Reads and writes <see cref="EdtfDate"/> as its EDTF text.</summary>
public sealed class EdtfDateConverter : JsonConverter<EdtfDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is no EDTF date of the supported forms.</exception>
    public override EdtfDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EdtfDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not an EDTF date.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
