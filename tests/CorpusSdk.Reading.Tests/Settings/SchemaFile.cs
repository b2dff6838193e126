using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Reading.Settings;
using Json.Schema;

namespace CorpusSdk.Reading.Tests.Settings;

/// <summary>A shipped JSON schema, by which editors check a settings file.</summary>
internal sealed class SchemaFile(string name)
{
    private readonly JsonSchema _schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", name)));

    public bool Accepts(string yaml)
    {
        var tree = YamlTree.Read(yaml, new SettingsReport(yaml))!;
        return _schema.Evaluate(JsonSerializer.SerializeToElement(Json(tree))).IsValid;
    }

    // Scalars as editors see them: the patterns of the schema apply to texts only, so a number keeps its digits as a text.
    private static JsonNode? Json(SettingsNode node) =>
        node switch
        {
            SettingsMap map => new JsonObject([.. map.Fields.Select(f => new KeyValuePair<string, JsonNode?>(f.Key, Json(f.Value)))]),
            SettingsList list => new JsonArray([.. list.Items.Select(Json)]),
            SettingsScalar { IsNull: true } => null,
            SettingsScalar scalar => JsonValue.Create(scalar.Text),
            _ => throw new NotSupportedException(),
        };
}
