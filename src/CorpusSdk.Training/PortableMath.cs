using System;

namespace CorpusSdk.Training;

/// <summary>
/// Exponential and logarithm from additions and multiplications alone: those of the platform's library may differ in the last bit, and a model must come
/// out the same everywhere.
/// </summary>
internal static class PortableMath
{
    private const double Ln2 = 0.693147180559945309417232121458;

    private static readonly double[] Logs = MakeLogs();

    /// <summary>e to the power of a number; 0 below −700.</summary>
    public static double Exp(double x)
    {
        if (x < -700)
            return 0;
        var n = (int)Math.Floor((x / Ln2) + 0.5);
        var r = x - (n * Ln2);
        var sum = 1.0;
        var term = 1.0;
        for (var i = 1; i <= 13; i++)
        {
            term *= r / i;
            sum += term;
        }

        return sum * BitConverter.Int64BitsToDouble((long)(n + 1023) << 52);
    }

    /// <summary>Natural logarithm of a positive number.</summary>
    public static double Log(double x) => x < Logs.Length && x == (int)x ? Logs[(int)x] : Series(x);

    private static double[] MakeLogs()
    {
        var logs = new double[1 << 16];
        for (var i = 1; i < logs.Length; i++)
            logs[i] = Series(i);
        return logs;
    }

    // 2 artanh((m − 1) / (m + 1)) of the mantissa m.
    private static double Series(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)((bits >> 52) & 2047) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        var t = (mantissa - 1) / (mantissa + 1);
        var power = t;
        var sum = 0.0;
        for (var i = 1; i < 40; i += 2)
        {
            sum += power / i;
            power *= t * t;
        }

        return (2 * sum) + (exponent * Ln2);
    }
}
