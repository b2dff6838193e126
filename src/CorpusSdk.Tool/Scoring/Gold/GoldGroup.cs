using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>One group of a labelled citation.</summary>
internal sealed record GoldGroup
{
    /// <summary>The kind of a group that opens with a printed <c>see</c>.</summary>
    public const string SeeAlso = "see-also";

    /// <summary>The sources as printed; empty where the outlet is lost or stands outside.</summary>
    public IReadOnlyList<string>? Sources { get; init; }

    /// <summary>An EDTF date, a list of them for several days, or <c>a/b</c> for a range.</summary>
    public JsonElement? Iso { get; init; }

    /// <summary><c>explicit</c>, <c>explicit-2digit</c>, <c>inferred</c>, <c>unknown</c> or <c>none</c>.</summary>
    public string? Year { get; init; }

    public string? Kind { get; init; }

    /// <summary>Whether <c>see</c> is printed before it; null when the kind tells.</summary>
    public bool? See { get; init; }

    /// <summary>What is debatable of this group and not scored: <c>sources</c>, <c>date</c>, <c>kind</c>.</summary>
    public IReadOnlyList<string>? Open { get; init; }

    /// <summary>For <c>ibid.</c>: the sources it stands for.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The outlet in the sentence before the bracket.</summary>
    public string? SourceOutside { get; init; }

    /// <summary>The date as EDTF; null when there is none.</summary>
    [JsonIgnore]
    public string? Edtf =>
        Iso switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Array } list => "{" + string.Join(",", list.EnumerateArray().Select(d => d.ToString())) + "}",
            _ => null,
        };

    /// <summary>Whether the year is not printed and can be known.</summary>
    [JsonIgnore]
    public bool AsksForYear => Year == "inferred" && Edtf is { } date && !date.Contains("XXXX", System.StringComparison.Ordinal);

    public bool IsOpen(string property) => Open?.Contains(property) == true;
}
