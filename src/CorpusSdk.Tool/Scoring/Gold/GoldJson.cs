using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>Serialisation of gold items without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GoldItem))]
internal sealed partial class GoldJson : JsonSerializerContext;
