using System;

namespace CorpusSdk.Tool.Scoring;

/// <summary>Right, wrong and missed answers to one question.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Share(Right, Right + Wrong);

    public double Recall => Share(Right, Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>95 % interval of the precision; see <see cref="WilsonInterval"/>.</summary>
    public (double Low, double High) PrecisionInterval => WilsonInterval.Of(Right, Right + Wrong);

    /// <summary>95 % interval of the recall.</summary>
    public (double Low, double High) RecallInterval => WilsonInterval.Of(Right, Right + Missed);

    /// <summary>Counts one answer: what should be found, and what was.</summary>
    public void Count(bool expected, bool found)
    {
        if (expected && found)
            Right++;
        else if (found)
            Wrong++;
        else if (expected)
            Missed++;
    }

    /// <summary>Counts an answer that is right or else both wrong and missed.</summary>
    public void CountExact(bool right)
    {
        if (right)
        {
            Right++;
            return;
        }

        Wrong++;
        Missed++;
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : Math.Round((double)part / whole, 6);
}
