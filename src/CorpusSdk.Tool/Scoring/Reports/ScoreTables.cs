using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Tool.Scoring.Measures;

namespace CorpusSdk.Tool.Scoring.Reports;

/// <summary>The tables of a report, as Markdown.</summary>
internal static class ScoreTables
{
    public static void Questions(TextWriter writer, Score score)
    {
        writer.WriteLine("| question | precision | 95 % | recall | 95 % | F1 | right | wrong | missed |");
        writer.WriteLine("|---|--:|---|--:|---|--:|--:|--:|--:|");
        foreach (var (question, tally) in score.Questions())
        {
            writer.WriteLine(
                $"| {KindNames.ToKebabCase(question)} | {Figures.Share(tally.Precision)} | {Figures.Interval(tally.PrecisionInterval)} | "
                    + $"{Figures.Share(tally.Recall)} | {Figures.Interval(tally.RecallInterval)} | {Figures.Share(tally.F1)} | "
                    + $"{tally.Right} | {tally.Wrong} | {tally.Missed} |"
            );
        }

        writer.WriteLine($"\nInferred dates after publication: {score.DatesAfterPublication}");
    }

    /// <summary>Parts of a gold set, one row each. Where a question is not asked, the cell is a dash.</summary>
    public static void Parts(TextWriter writer, string name, IEnumerable<Score> parts)
    {
        writer.WriteLine($"| {name} | items | label P | label R | groups | kinds | years |");
        writer.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var part in parts)
        {
            var labels = part[Question.Labels];
            writer.WriteLine(
                $"| {Figures.Inline(part.Name)} | {part.Items} | {(labels.Right + labels.Wrong == 0 ? "–" : Figures.Share(labels.Precision))} | "
                    + $"{(labels.Right + labels.Missed == 0 ? "–" : Figures.Share(labels.Recall))} | {Recall(part, Question.Groups)} | "
                    + $"{Recall(part, Question.Kinds)} | {Recall(part, Question.Years)} |"
            );
        }
    }

    public static void Confusion(TextWriter writer, ConfusionTable table)
    {
        writer.WriteLine("| labelled \\ read | " + string.Join(" | ", table.Read) + " |");
        writer.WriteLine("|---|" + string.Concat(table.Read.Select(_ => "--:|")));
        foreach (var labelled in table.Labelled)
            writer.WriteLine($"| {labelled} | " + string.Join(" | ", table.Read.Select(read => table[labelled, read])) + " |");
    }

    public static void Misses(TextWriter writer, IEnumerable<ScoreMiss> misses)
    {
        foreach (var miss in misses)
        {
            writer.WriteLine(
                $"- `{miss.Id}` {Figures.Inline(miss.Text)}: expected {Figures.Inline(miss.Expected)}; read {Figures.Inline(miss.Found)}"
            );
        }
    }

    private static string Recall(Score score, Question question) => score[question].IsEmpty ? "–" : Figures.Share(score[question].Recall);
}
