using System;
using System.Threading;
using CorpusSdk.Generators.Diagnostics;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What a step over the whole corpus gave.</summary>
/// <param name="Value">The result, or what stands in for it.</param>
/// <param name="Failure">Why it is not the result.</param>
internal sealed record Outcome<T>(T Value, DiagnosticInfo? Failure)
    where T : IEquatable<T>
{
    /// <summary>Runs a step; when it fails, the rest of the corpus goes on with the fallback.</summary>
    public static Outcome<T> Of(string stage, Func<T> step, Func<T> fallback, CancellationToken cancellation)
    {
        try
        {
            Checkpoint.Pass(stage, "");
            return new(step(), null);
        }
        catch (Exception exception) when (Diagnostics.Failure.IsOurs(exception, cancellation))
        {
            return new(fallback(), Diagnostics.Failure.Of("the corpus", stage, exception));
        }
    }
}
