using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Emit;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Writes the generated files. A failure costs as little of the output as possible and is always an error.</summary>
internal static class CorpusOutput
{
    public static void Entry(SourceProductionContext output, CorpusOptions? options)
    {
        if (options is null)
            return;
        var context = new EmitContext(options);
        if (options.GlobalUsings)
            Add(output, Checkpoint.EmitUsings, UsingsEmitter.HintName, () => UsingsEmitter.Emit(context));
        if (context.HasFields)
            Add(output, Checkpoint.EmitFields, FieldsEmitter.HintName, () => FieldsEmitter.Emit(context));
        Add(output, Checkpoint.EmitIndex, IndexEmitter.HintName, () => IndexEmitter.Emit(context));
    }

    public static void Catalogue(SourceProductionContext output, CatalogueInput input, CorpusOptions? options)
    {
        if (options is null)
            return;
        var context = new EmitContext(options);
        if (Add(output, Checkpoint.EmitCatalogue, CatalogueEmitter.HintName, () => CatalogueEmitter.Emit(input, context)))
            return;
        var empty = input with { Summary = input.Summary with { Model = CatalogueModel.Empty } };
        AddText(output, CatalogueEmitter.HintName, CatalogueEmitter.Emit(empty, context));
    }

    public static void Shard(SourceProductionContext output, NamedShard shard, CorpusOptions? options)
    {
        if (options is null)
            return;
        var context = new EmitContext(options);
        var hintName = ShardEmitter.HintName(shard.Shard.Number);
        try
        {
            AddText(output, hintName, ShardEmitter.Emit(shard, context, output.CancellationToken));
        }
        catch (Exception exception) when (Failure.IsOurs(exception, output.CancellationToken))
        {
            var sound = SoundArticles.Of(shard, context, output);
            AddText(output, hintName, ShardEmitter.Emit(sound, context, output.CancellationToken));
        }
    }

    public static void DocumentDiagnostics(SourceProductionContext output, Bucket<PackedDiagnostics> documents)
    {
        foreach (var diagnostic in FindingQuota.Shown(documents))
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }

    public static void Diagnostics(SourceProductionContext output, DiagnosticList diagnostics)
    {
        foreach (var diagnostic in diagnostics.Items)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }

    private static bool Add(SourceProductionContext output, string stage, string hintName, Func<string> emit)
    {
        try
        {
            Checkpoint.Pass(stage, hintName);
            AddText(output, hintName, emit());
            return true;
        }
        catch (Exception exception) when (Failure.IsOurs(exception, output.CancellationToken))
        {
            output.ReportDiagnostic(Failure.Of(hintName, stage, exception).ToDiagnostic());
            return false;
        }
    }

    private static void AddText(SourceProductionContext output, string hintName, string text) =>
        output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
}
