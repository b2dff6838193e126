using System.IO;
using System.Linq;
using CorpusSdk.Tool.Scoring.Measures;

namespace CorpusSdk.Tool.Scoring.Reports;

/// <summary>The page <c>docs/accuracy.md</c>: a report with how it was measured and what to compare it with.</summary>
internal static class AccuracyPage
{
    private const string Command =
        "dotnet run --project src/CorpusSdk.Tool -- score tests/gold/*.jsonl --format markdown > docs/accuracy.md";

    public static void Write(TextWriter writer, ScoreReport report)
    {
        Open(writer, report);
        writer.WriteLine("\n## By family of house styles\n");
        ScoreTables.Parts(writer, "family", report.Families);
        writer.WriteLine("\n## By form\n\nAn item of several forms counts in each. Forms that begin with `not:` are no citations.\n");
        ScoreTables.Parts(writer, "form", report.Forms);
        writer.WriteLine("\n## What brackets were taken for\n");
        ScoreTables.Confusion(writer, report.Classes);
        writer.WriteLine($"\n## All items, debatable ones included ({report.All.Items})\n");
        ScoreTables.Questions(writer, report.All);

        var certain = report.Misses.Where(m => m.Certain).ToList();
        writer.WriteLine($"\n## What is still wrong ({certain.Count} of the certain items)\n");
        ScoreTables.Misses(writer, certain);
        Compare(writer, report);
    }

    private static void Open(TextWriter writer, ScoreReport report)
    {
        var text = $"""
            # Accuracy

            This page is printed by the tool and checked by a test, so it tells what the reader of this commit does:

            ```
            {Command}
            ```

            ## How it is measured

            The [gold set](../tests/gold/README.md) holds sentences and articles written for this project, labelled from the description of the domain
            before the reader was run on them: every form of citation and every trap, several house styles, negatives of every class. It was not sampled
            from newspapers: rare forms are as frequent in it as common ones, so figures on a newspaper's articles are different, mostly better. The
            rules are fixed by hand, not trained; misses of this set have led to corrections of rules, and to one of
            the registry: an agency that writes its own name small.

            An item counts as certain when its label is beyond debate. A group is right when sources and date are exact, a span when both ends are. `labels`
            asks whether a bracket cites; `years` asks for dates whose year is not printed and can be known; `classes` asks what brackets are that cite
            nothing. Intervals are Wilson's, 95 %.

            ## Certain items ({report.Certain.Items})


            """;
        writer.Write(text.ReplaceLineEndings("\n"));
        ScoreTables.Questions(writer, report.Certain);
    }

    private static void Compare(TextWriter writer, ScoreReport report)
    {
        var text = $"""

            ## Beside published figures

            No tool publishes its accuracy on citations in running news text. The nearest figures, on other data and other tasks, so they
            show the order of size and no ranking:

            | system | task | figure | here |
            |---|---|---|---|
            | GROBID | citation contexts of scholarly articles, F1 | .76–.91 | labels {F1(Question.Labels)}, groups {F1(Question.Groups)} |
            | HeidelTime | values of dates in news, F1 | .776 | prose-date-values {F1(Question.ProseDateValues)}, years {F1(
                Question.Years
            )} |

            Another gold file is scored by its path: `corpus score GOLD.jsonl`.

            """;
        writer.Write(text.ReplaceLineEndings("\n"));

        string F1(Question question) => Figures.Share(report.Certain[question].F1);
    }
}
