using System;
using System.Collections.Generic;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Leaves out the articles of a shard that cannot be written, each with an error.</summary>
internal static class SoundArticles
{
    public static NamedShard Of(NamedShard shard, EmitContext context, SourceProductionContext output)
    {
        var rows = new List<int>();
        for (var row = 0; row < shard.Names.Count; row++)
        {
            try
            {
                ShardEmitter.Emit(shard.Only(row), context, output.CancellationToken);
                rows.Add(row);
            }
            catch (Exception exception) when (Failure.IsOurs(exception, output.CancellationToken))
            {
                output.ReportDiagnostic(Failure.Of(shard.Shard.Articles[row].File, Checkpoint.EmitShard, exception).ToDiagnostic());
            }
        }

        return shard.Only([.. rows]);
    }
}
