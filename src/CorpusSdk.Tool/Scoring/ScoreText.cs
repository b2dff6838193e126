using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CorpusSdk.Tool.Scoring;

/// <summary>A score report as Markdown, which reads well as plain text too.</summary>
internal static class ScoreText
{
    public static void Write(TextWriter writer, ScoreReport report)
    {
        foreach (var score in new[] { report.Certain, report.All })
            WriteQuestions(writer, score);
        WriteParts(writer, "by outlet family", report.Families);
        WriteParts(writer, "by form", report.Forms);

        var misses = report.Misses.Where(m => m.Certain).ToList();
        writer.WriteLine($"## Misses ({misses.Count} of the certain items, {report.Misses.Count - misses.Count} of the others)\n");
        foreach (var miss in misses)
            writer.WriteLine($"- `{miss.Item.Id}` {miss.Item.Text}: expected {miss.Expected}; read {miss.Found}");
    }

    private static void WriteQuestions(TextWriter writer, Score score)
    {
        writer.WriteLine($"## {score.Name} ({score.Items})\n");
        writer.WriteLine("| question | precision | 95 % | recall | 95 % | F1 | right | wrong | missed |");
        writer.WriteLine("|---|--:|---|--:|---|--:|--:|--:|--:|");
        foreach (var (question, tally) in score.Questions())
        {
            writer.WriteLine(
                $"| {question} | {Share(tally.Precision)} | {Interval(tally.PrecisionInterval)} | {Share(tally.Recall)} | "
                    + $"{Interval(tally.RecallInterval)} | {Share(tally.F1)} | {tally.Right} | {tally.Wrong} | {tally.Missed} |"
            );
        }

        writer.WriteLine($"\nInferred dates after publication: {score.DatesAfterPublication}\n");
    }

    private static void WriteParts(TextWriter writer, string title, IEnumerable<Score> parts)
    {
        writer.WriteLine($"## {title}\n");
        writer.WriteLine("| part | items | label P | label R | groups | years |");
        writer.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var part in parts)
        {
            writer.WriteLine(
                $"| {part.Name} | {part.Items} | {Share(part.Labels.Precision)} | {Share(part.Labels.Recall)} | "
                    + $"{Share(part.Groups.Recall)} | {Share(part.Years.Recall)} |"
            );
        }

        writer.WriteLine();
    }

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Interval((double Low, double High) interval) => Share(interval.Low) + "–" + Share(interval.High);
}
