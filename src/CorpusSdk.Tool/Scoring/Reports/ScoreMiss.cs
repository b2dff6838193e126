using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Scoring.Gold;
using CorpusSdk.Tool.Scoring.Measures;

namespace CorpusSdk.Tool.Scoring.Reports;

/// <summary>Something that was not read as labelled.</summary>
/// <param name="Id">Id of the item or article.</param>
/// <param name="Text">The mark, or what else was asked about.</param>
/// <param name="Certain">Whether it counts.</param>
/// <param name="Expected">What the label says.</param>
/// <param name="Found">What was read.</param>
internal sealed record ScoreMiss(string Id, string Text, bool Certain, string Expected, string Found)
{
    public static IEnumerable<ScoreMiss> Of(GoldCase item, MarkComparison mark)
    {
        if (mark.IsRight)
            return [];
        var wrong = mark.Answers().Where(a => !a.Right && (a.Expected || a.Found)).Select(a => a.Question).ToHashSet();
        var misses = new List<ScoreMiss>();
        if (wrong.Any(q => q is not (Question.Classes or Question.SupportMinimum or Question.SupportMaximum)))
            misses.Add(new ScoreMiss(item.Id, mark.Mark.Text, item.Certain, Describe(mark.Mark), Describe(mark)));
        else if (wrong.Contains(Question.Classes))
            misses.Add(new ScoreMiss(item.Id, mark.Mark.Text, item.Certain, mark.Mark.Class!, mark.Class ?? ConfusionTable.None));
        if (mark.Read is [var read, ..])
        {
            if (wrong.Contains(Question.SupportMinimum))
                misses.Add(Support(item, mark, "at least", mark.Mark.SupportMinimum!.Value, read.SupportMinimum));
            if (wrong.Contains(Question.SupportMaximum))
                misses.Add(Support(item, mark, "at most", mark.Mark.SupportMaximum!.Value, read.SupportMaximum));
        }

        return misses;
    }

    public static IEnumerable<ScoreMiss> Of(GoldCase item, TextComparison text)
    {
        foreach (var citation in text.FalseCitations())
        {
            var written = item.Text[citation.Span.Start..citation.Span.End];
            yield return new ScoreMiss(item.Id, written, item.Certain, "no citation", Describe(citation));
        }

        foreach (var (subject, expected, found) in text.Differences())
        {
            if (expected.Length + found.Length > 0)
                yield return new ScoreMiss(item.Id, subject, item.Certain, NoneIfEmpty(expected), NoneIfEmpty(found));
        }
    }

    private static ScoreMiss Support(GoldCase item, MarkComparison mark, string which, TextSpan expected, TextSpan found) =>
        new(item.Id, $"support of {mark.Mark.Text} {which}", item.Certain, Slice(item.Text, expected), Slice(item.Text, found));

    private static string Slice(string text, TextSpan span) => $"“{text[span.Start..span.End]}”";

    private static string NoneIfEmpty(string text) => text.Length == 0 ? "none" : text;

    private static string Describe(GoldMark mark) =>
        mark.IsCitation
            ? string.Join(" ; ", mark.Groups.Select(g => $"{string.Join(" + ", g.Sources ?? [])} {g.Edtf ?? "no date"} {g.Kind}".Trim()))
            : string.Join(", ", mark.Forms);

    private static string Describe(MarkComparison mark) =>
        mark.Read.Count == 0 ? "not: " + (mark.Class ?? "a bracket") : string.Join(" ; ", mark.Read.Select(Describe));

    private static string Describe(CitationReading citation) =>
        (
            $"{string.Join(" + ", citation.Sources.Select(s => s.Written))} {citation.Date?.Date.ToString() ?? "no date"} "
            + (citation.See ? GoldGroup.SeeAlso : KindNames.ToKebabCase(citation.Kind))
        ).Trim();
}
