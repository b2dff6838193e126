using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>The labelled brackets of an article of the JSON contract: its citations, grouped by span, and its other parentheticals.</summary>
internal static class ContractMarks
{
    private const string Citation = "citation";

    public static List<GoldMark> Of(JsonElement json, string text)
    {
        var marks = new List<GoldMark>();
        var cited = (ContractCase.List(json, "citations") ?? []).GroupBy(c => ContractCase.SpanOf(c, text));
        foreach (var groups in cited)
        {
            var first = groups.First();
            marks.Add(
                new GoldMark(groups.Key, text[groups.Key.Start..groups.Key.End], IsCitation: true)
                {
                    Groups = [.. groups.Select(Group)],
                    Forms = [.. groups.Select(Kind).Distinct()],
                    SupportMinimum = Support(first, "min", text),
                    SupportMaximum = Support(first, "max", text),
                }
            );
        }

        foreach (var bracket in ContractCase.List(json, "parentheticals") ?? [])
        {
            if (ContractCase.Optional(bracket, "class") is not { } kind || kind == Citation)
                continue;
            var span = ContractCase.SpanOf(bracket, text);
            marks.Add(new GoldMark(span, text[span.Start..span.End], IsCitation: false) { Class = kind, Forms = ["not: " + kind] });
        }

        return [.. marks.OrderBy(m => m.Span)];
    }

    private static GoldGroup Group(JsonElement json)
    {
        var date = json.TryGetProperty("date", out var value) && value.ValueKind == JsonValueKind.Object ? value : (JsonElement?)null;
        var edtf = date is { } dated && dated.TryGetProperty("edtf", out var element) ? element.Clone() : (JsonElement?)null;
        var basis = date is { } known ? ContractCase.Optional(known, "basis") : null;
        GoldDates.Parse(edtf?.GetString(), "edtf");
        return new GoldGroup
        {
            Sources = [.. (ContractCase.List(json, "sources") ?? []).Select(s => ContractCase.Optional(s, "written") ?? "")],
            Iso = edtf,
            Kind = Kind(json),
            See = json.TryGetProperty("see", out var see) ? see.GetBoolean() : null,
            Year =
                date is null ? "none"
                : basis is "explicit" or "year-of-group" or null ? "explicit"
                : "inferred",
        };
    }

    private static string Kind(JsonElement json) => ContractCase.Optional(json, "kind") ?? "media";

    private static TextSpan? Support(JsonElement json, string name, string text)
    {
        if (!json.TryGetProperty("support", out var support) || ContractCase.List(support, name)?.ToList() is not [var start, var end])
            return null;
        return ContractCase.SpanOf(start.GetInt32(), end.GetInt32(), text);
    }
}
