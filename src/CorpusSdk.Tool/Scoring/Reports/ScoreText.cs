using System.IO;
using System.Linq;

namespace CorpusSdk.Tool.Scoring.Reports;

/// <summary>A score report as plain text; its tables are Markdown, which reads well in a terminal too.</summary>
internal static class ScoreText
{
    public static void Write(TextWriter writer, ScoreReport report)
    {
        foreach (var score in new[] { report.Certain, report.All })
        {
            writer.WriteLine($"## {score.Name} ({score.Items})\n");
            ScoreTables.Questions(writer, score);
            writer.WriteLine();
        }

        writer.WriteLine("## by family\n");
        ScoreTables.Parts(writer, "family", report.Families);
        writer.WriteLine("\n## by form\n");
        ScoreTables.Parts(writer, "form", report.Forms);
        writer.WriteLine("\n## classes\n");
        ScoreTables.Confusion(writer, report.Classes);

        var certain = report.Misses.Where(m => m.Certain).ToList();
        writer.WriteLine($"\n## Misses ({certain.Count} of the certain items, {report.Misses.Count - certain.Count} of the others)\n");
        ScoreTables.Misses(writer, certain);
    }
}
