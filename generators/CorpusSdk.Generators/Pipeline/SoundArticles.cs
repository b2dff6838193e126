using System;
using System.Collections.Generic;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Emit;
using CorpusSdk.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Leaves out the articles of a shard that cannot be written, each with an error.</summary>
internal static class SoundArticles
{
    public static NamedShard Of(NamedShard shard, EmitContext context, SourceProductionContext output)
    {
        var articles = new List<ArticleBody>();
        var names = new List<string>();
        for (var i = 0; i < shard.Names.Count; i++)
        {
            var article = shard.Shard.Articles[i];
            try
            {
                ShardEmitter.Emit(new(new(shard.Shard.Number, new([article])), new([shard.Names[i]])), context, output.CancellationToken);
                articles.Add(article);
                names.Add(shard.Names[i]);
            }
            catch (Exception exception) when (Failure.IsOurs(exception, output.CancellationToken))
            {
                output.ReportDiagnostic(Failure.Of(article.File, Checkpoint.EmitShard, exception).ToDiagnostic());
            }
        }

        return new(new(shard.Shard.Number, articles.ToEquatableArray()), names.ToEquatableArray());
    }
}
