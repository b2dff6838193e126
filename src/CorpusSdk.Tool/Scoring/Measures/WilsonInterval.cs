using System;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>The 95 % score interval of a proportion (E. B. Wilson, JASA 22, 1927): honest for few items and for shares near 1.</summary>
internal static class WilsonInterval
{
    private const double Z = 1.959964;

    public static (double Low, double High) Of(int successes, int trials)
    {
        if (trials == 0)
            return (0, 1);
        var share = (double)successes / trials;
        var square = Z * Z;
        var centre = (share + (square / (2 * trials))) / (1 + (square / trials));
        var half = Z * Math.Sqrt((share * (1 - share) / trials) + (square / (4.0 * trials * trials))) / (1 + (square / trials));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
