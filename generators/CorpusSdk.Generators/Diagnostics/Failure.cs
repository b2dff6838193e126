using System;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>Turns an exception into a coded error: a generator that throws is only a warning, and all of its output is lost.</summary>
internal static class Failure
{
    /// <summary>Cancellation is not a failure and passes.</summary>
    public static bool IsOurs(Exception exception) => exception is not OperationCanceledException;

    public static DiagnosticInfo Of(string subject, string stage, Exception exception, string? path = null) =>
        DiagnosticInfo.Of(
            Rules.InternalFailure,
            path is null ? null : LocationInfo.StartOf(path),
            subject,
            stage,
            exception.GetType().FullName + ": " + exception.Message
        );
}
