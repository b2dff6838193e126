using System;
using System.Threading;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>Turns an exception into a coded error: a generator that throws is only a warning, and all of its output is lost.</summary>
internal static class Failure
{
    /// <summary>Cancellation is not a failure and passes, when somebody asked for it.</summary>
    public static bool IsOurs(Exception exception, CancellationToken cancellation) =>
        exception is not OperationCanceledException || !cancellation.IsCancellationRequested;

    public static DiagnosticInfo Of(string subject, string stage, Exception exception, string? path = null) =>
        DiagnosticInfo.Of(
            Rules.InternalFailure,
            path is null ? null : LocationInfo.StartOf(path),
            subject,
            stage,
            exception.GetType().FullName + ": " + exception.Message
        );
}
