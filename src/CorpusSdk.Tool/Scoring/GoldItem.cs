using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Tool.Scoring;

/// <summary>One labelled parenthetical of a gold file.</summary>
internal sealed record GoldItem
{
    public required string Id { get; init; }

    /// <summary>The parenthetical as printed.</summary>
    public required string Text { get; init; }

    /// <summary><c>citation</c> or <c>not-citation</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What a negative is.</summary>
    public string? Subclass { get; init; }

    public IReadOnlyList<GoldGroup> Citations { get; init; } = [];

    /// <summary>Forms of the grammar that the item shows.</summary>
    public IReadOnlyList<string>? Form { get; init; }

    /// <summary>Whether the label itself is debatable.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>Whether the label cannot be decided from the string alone.</summary>
    public bool NeedsContext { get; init; }

    /// <summary>Publication date of the article, to the day, month or year.</summary>
    public string? ArticleDate { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Family of house styles, such as <c>law</c> or <c>wire</c>; the outlet tells it when there is none.</summary>
    public string? Family { get; init; }

    /// <summary>A paragraph that holds the parenthetical; a neutral sentence is used when there is none.</summary>
    public string? Context { get; init; }

    /// <summary>A whole document that holds the parenthetical, read as it is.</summary>
    public string? Article { get; init; }

    /// <summary>Where the parenthetical stands in the context or article, in UTF-16 code units; needed when it stands there twice.</summary>
    public int? Start { get; init; }

    [JsonIgnore]
    public bool IsCitation => Label == "citation";
}

/// <summary>One group of a labelled citation.</summary>
internal sealed record GoldGroup
{
    /// <summary>The sources as printed; empty where the outlet is lost or stands outside.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>An ISO date, a list of them for several days, or <c>a/b</c> for a range.</summary>
    public JsonElement? Iso { get; init; }

    /// <summary><c>explicit</c>, <c>explicit-2digit</c>, <c>inferred</c> or <c>none</c>.</summary>
    public string? Year { get; init; }

    public string? Kind { get; init; }

    /// <summary>What is debatable of this group and not scored: <c>sources</c>, <c>date</c>, <c>kind</c>.</summary>
    public IReadOnlyList<string>? Open { get; init; }

    /// <summary>The date as EDTF; null when there is none.</summary>
    [JsonIgnore]
    public string? Edtf =>
        Iso switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Array } list => "{" + string.Join(",", EnumerateStrings(list)) + "}",
            _ => null,
        };

    private static IEnumerable<string> EnumerateStrings(JsonElement list)
    {
        foreach (var item in list.EnumerateArray())
            yield return item.GetString() ?? "";
    }
}
