using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Scoring;

/// <summary>An item that was not read as labelled.</summary>
/// <param name="Item">The item.</param>
/// <param name="Certain">Whether it counts.</param>
/// <param name="Expected">What the label says.</param>
/// <param name="Found">What was read.</param>
internal sealed record ScoreMiss(GoldItem Item, bool Certain, string Expected, string Found)
{
    public static ScoreMiss? Find(GoldItem item, ItemReading reading, bool certain)
    {
        var right =
            item.IsCitation == reading.Citations.Count > 0
            && (!item.IsCitation || item.Citations.Count == reading.Citations.Count)
            && GroupMatch.Pair(item.Citations, reading.Citations).All(m => m.Exact && m.Kind);
        return right ? null : new ScoreMiss(item, certain, Describe(item), Describe(reading));
    }

    private static string Describe(GoldItem item) =>
        item.IsCitation
            ? string.Join(" ; ", item.Citations.Select(g => $"{string.Join(" + ", g.Sources)} {g.Edtf ?? "no date"} {g.Kind}"))
            : "not a citation: " + item.Subclass;

    private static string Describe(ItemReading reading) =>
        reading.Citations.Count == 0
            ? "not a citation: " + (reading.Class is { } kind ? KindNames.ToKebabCase(kind) : "no parenthetical")
            : string.Join(" ; ", reading.Citations.Select(Describe));

    private static string Describe(CitationReading citation) =>
        $"{string.Join(" + ", citation.Sources.Select(s => s.Written))} {citation.Date?.Date.ToString() ?? "no date"} "
        + (citation.See ? "see-also" : KindNames.ToKebabCase(citation.Kind));
}
