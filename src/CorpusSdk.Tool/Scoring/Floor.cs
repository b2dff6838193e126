using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Tool.Scoring.Measures;

namespace CorpusSdk.Tool.Scoring;

/// <summary>A least value of a figure: <c>labels.precision=0.99</c>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Figure"><c>precision</c>, <c>recall</c> or <c>f1</c>.</param>
/// <param name="Least">The least value.</param>
internal sealed record Floor(Question Question, string Figure, double Least)
{
    private static readonly Dictionary<string, Func<Tally, double>> Figures = new(StringComparer.Ordinal)
    {
        ["precision"] = t => t.Precision,
        ["recall"] = t => t.Recall,
        ["f1"] = t => t.F1,
    };

    /// <summary>Reads a floor; null when the text is none.</summary>
    public static Floor? TryParse(string text)
    {
        if (text.Split('=') is not [var name, var value] || name.Split('.') is not [var question, var figure])
            return null;
        var known = Enum.GetValues<Question>().Where(q => KindNames.ToKebabCase(q) == question).ToList();
        return
            known.Count == 1
            && Figures.ContainsKey(figure)
            && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least)
            ? new Floor(known[0], figure, least)
            : null;
    }

    /// <summary>The value of the figure in a score.</summary>
    public double ValueIn(Score score) => Figures[Figure](score[Question]);

    public override string ToString() => $"{KindNames.ToKebabCase(Question)}.{Figure}";
}
