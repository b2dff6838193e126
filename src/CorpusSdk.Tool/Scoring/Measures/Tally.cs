using System;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>Right, wrong and missed answers to one question.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    /// <summary>Found, and not what should be.</summary>
    public int Wrong { get; private set; }

    /// <summary>Should be found, and is not.</summary>
    public int Missed { get; private set; }

    public bool IsEmpty => Right + Wrong + Missed == 0;

    /// <summary>Share of what was found that is right; 1 when nothing was found.</summary>
    public double Precision => Share(Right, Right + Wrong);

    /// <summary>Share of what should be found that was; 1 when nothing should be.</summary>
    public double Recall => Share(Right, Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>95 % interval of the precision; see <see cref="WilsonInterval"/>.</summary>
    public (double Low, double High) PrecisionInterval => WilsonInterval.Of(Right, Right + Wrong);

    /// <summary>95 % interval of the recall.</summary>
    public (double Low, double High) RecallInterval => WilsonInterval.Of(Right, Right + Missed);

    public void Add(Answer answer)
    {
        if (answer.Right)
        {
            Right++;
            return;
        }

        if (answer.Found)
            Wrong++;
        if (answer.Expected)
            Missed++;
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : Math.Round((double)part / whole, 6);
}
