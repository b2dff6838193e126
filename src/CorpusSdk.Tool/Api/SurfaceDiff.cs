using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Tool.Api;

/// <summary>What users of one surface notice when they get another.</summary>
/// <param name="Removed">Members that are gone: code that names them does not compile.</param>
/// <param name="Changed">Members that stand for something else.</param>
/// <param name="Added">Members that are new; nobody uses them.</param>
internal sealed record SurfaceDiff(
    IReadOnlyList<SurfaceLine> Removed,
    IReadOnlyList<(SurfaceLine Old, SurfaceLine New)> Changed,
    IReadOnlyList<SurfaceLine> Added
)
{
    public bool IsBreaking => Removed.Count + Changed.Count > 0;

    public static SurfaceDiff Of(Surface old, Surface @new)
    {
        var before = old.Lines.ToDictionary(l => l.Member, StringComparer.Ordinal);
        var after = @new.Lines.ToDictionary(l => l.Member, StringComparer.Ordinal);
        return new(
            [.. old.Lines.Where(l => !after.ContainsKey(l.Member))],
            [.. old.Lines.Where(l => after.TryGetValue(l.Member, out var now) && now != l).Select(l => (l, after[l.Member]))],
            [.. @new.Lines.Where(l => !before.ContainsKey(l.Member))]
        );
    }
}
