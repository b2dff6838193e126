using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

// The vocabulary is shared with the generator, which has no JSON library; the attribute is added where there is one.
[JsonConverter(typeof(EdtfDateConverter))]
public sealed partial class EdtfDate;
