using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>Diagnostics as the value of a step.</summary>
/// <param name="Items">The diagnostics.</param>
internal sealed record DiagnosticList(EquatableArray<DiagnosticInfo> Items)
{
    public static DiagnosticList Of(params IEnumerable<DiagnosticInfo?> diagnostics) =>
        new(diagnostics.OfType<DiagnosticInfo>().ToEquatableArray());
}
