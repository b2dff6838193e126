using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Emit;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators;

/// <summary>Turns the documents of a project into typed C#.</summary>
/// <remarks>
/// The values of all steps are classes, and only pairs are combined: the compiler's machinery then runs on precompiled code shared by all
/// reference types. With structs and nested tuples a fresh compiler needs 0.1 s more to compile it for each of them.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The settings of the project, and the list of documents that the build wrote. Without the list there is no corpus.
        var options = context
            .AnalyzerConfigOptionsProvider.Select(static (provider, _) => OptionsReader.Read(provider))
            .Combine(context.ParseOptionsProvider.Select(static (parse, _) => LanguageCheck.TooOld(parse)))
            .Select(static (x, _) => x.Left with { OldLanguage = x.Right })
            .WithTrackingName(TrackingNames.Options);
        // Few files are no documents. They are picked out at once, by their names, and not with a step for each file.
        var special = context
            .AdditionalTextsProvider.Collect()
            .SelectMany(static (files, _) => files.Where(f => ManifestReader.IsManifest(f) || SettingsFiles.IsSettings(f)));
        var manifest = special
            .Where(ManifestReader.IsManifest)
            .Select(ManifestReader.Read)
            .Collect()
            .Select(static (manifests, _) => manifests.FirstOrDefault(m => m is not null))
            .WithTrackingName(TrackingNames.Manifest);
        var setup = manifest.Combine(options).Select(static (x, _) => new Setup(x.Left, x.Right)).WithTrackingName(TrackingNames.Setup);
        var selection = setup.Select(static (s, _) => s.Selection).WithTrackingName(TrackingNames.Selection);

        // What the corpus says of all its documents, and how it wants to be generated.
        var corpusSettings = special
            .Combine(selection)
            .Where(static x => x.Right is not null && x.Right.Manifest.IsSettings(x.Left.Path, CorpusSettings.FileName))
            .Select(static (x, cancellation) => SettingsFiles.Corpus(x.Left, cancellation))
            .WithTrackingName(TrackingNames.CorpusSettings);
        var corpusFile = corpusSettings
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault()?.Settings is { } s ? s with { Findings = default } : CorpusSettings.Empty)
            .WithTrackingName(TrackingNames.CorpusFile);
        var chosen = setup
            .Combine(corpusFile)
            .Select(static (x, _) => x.Left with { Options = x.Left.Options.With(x.Right) })
            .WithTrackingName(TrackingNames.Chosen);
        var settings = chosen.Select(static (s, _) => s.Settings).WithTrackingName(TrackingNames.Settings);

        // What the project says about sources and entities: read once, and compared by what it says, so that a remark in a file reads no document again.
        var sourceSettings = special
            .Combine(selection)
            .Where(static x => x.Right is not null && x.Right.Manifest.IsSettings(x.Left.Path, SourceSettings.FileName))
            .Select(static (x, cancellation) => SettingsFiles.Sources(x.Left, cancellation))
            .WithTrackingName(TrackingNames.SourceSettings);
        var sources = sourceSettings
            .Collect()
            .Select(static (files, _) => files.Length == 0 ? SourceRegistry.Shipped : new SourceRegistry(files[0].Settings))
            .WithTrackingName(TrackingNames.Sources);
        var entitySettings = special
            .Combine(selection)
            .Where(static x => x.Right is not null && x.Right.Manifest.IsSettings(x.Left.Path, EntitySettings.FileName))
            .Select(static (x, cancellation) => SettingsFiles.Entities(x.Left, cancellation))
            .WithTrackingName(TrackingNames.EntitySettings);
        var entities = entitySettings
            .Collect()
            .Select(static (files, _) => files.Length == 0 ? EntityRegistry.Shipped : new EntityRegistry(files[0].Settings))
            .WithTrackingName(TrackingNames.Entities);
        var readingOptions = sources
            .Combine(entities)
            .Select(static (x, _) => new ReadingOptions { Sources = x.Left, KnownEntities = x.Right })
            .Combine(corpusFile)
            .Select(static (x, _) => x.Left with { Settings = x.Right })
            .WithTrackingName(TrackingNames.ReadingOptions);
        var rules = context.CompilationProvider.Select(
            static (compilation, cancellation) => RuleSwitches.Of(compilation.Options, cancellation)
        );
        var plan = readingOptions
            .Combine(chosen)
            .Combine(rules)
            .Select(static (x, _) => ReadingPlan.Of(x.Left.Left, x.Left.Right.Options, x.Right))
            .WithTrackingName(TrackingNames.ReadingPlan);

        var sidecars = special
            .Combine(selection)
            .Select(static (x, _) => x.Right?.FindSidecar(x.Left))
            .Where(static sidecar => sidecar is not null)
            .Collect()
            .Select(static (files, _) => SidecarSet.Of(files!));

        // Files that are documents, by their paths; then each read on its own, with its sidecar. Of all that stands here there is one for each
        // document, so the steps are few: the compiler looks at each of their results after each edit. And each step gives one result, which may
        // be null: compilers confuse the results of steps that give none for some files once files were removed.
        var documents = selection.Combine(sidecars).Select(static (x, _) => x.Left?.With(x.Right));
        var ahead = context
            .AdditionalTextsProvider.Collect()
            .Combine(documents)
            .Combine(plan)
            .Select(static (x, _) => ReadAhead.Of(x.Left.Left, x.Left.Right, x.Right))
            .WithTrackingName(TrackingNames.ReadAhead);
        var readings = context
            .AdditionalTextsProvider.Combine(documents)
            .Select(static (x, _) => x.Right?.Find(x.Left))
            .Combine(ahead)
            .Select(static (x, cancellation) => x.Right.Read(x.Left, cancellation))
            .WithTrackingName(TrackingNames.Readings);

        // Heads of all articles give the names and the catalogue, bucket by bucket.
        var parts = readings
            .Select(static (reading, _) => reading.Head)
            .WithTrackingName(TrackingNames.Heads)
            .Collect()
            .SelectMany(
                static (heads, cancellation) => Bucket<HeadRow>.Distribute(heads, static h => h.Id, static h => h.File, cancellation)
            )
            .WithTrackingName(TrackingNames.Buckets)
            .Select(IndexPart.Of)
            .WithTrackingName(TrackingNames.IndexParts);
        var index = parts
            .Select(static (part, _) => part.Articles)
            .Collect()
            .Select(CorpusIndex.Build)
            .WithTrackingName(TrackingNames.Index);
        var model = parts.Select(static (part, _) => part.Names).Collect().Select(CorpusIndex.Merge).WithTrackingName(TrackingNames.Model);
        var places = index.Select(static (i, _) => i.Places).WithTrackingName(TrackingNames.ArticlePlaces);

        // Bodies give the shards, each with its own slice of the names and groups.
        var distribution = readings
            .Select(static (reading, _) => reading.Body)
            .WithTrackingName(TrackingNames.Bodies)
            .Collect()
            .Select(ShardSet.Distribute)
            .WithTrackingName(TrackingNames.Distribution);
        var allShards = distribution.SelectMany(static (all, _) => all.Value.Shards);
        var shards = allShards
            .Where(static shard => shard.Articles.Count > 0)
            .Combine(places)
            .Select(static (x, _) => NamedShard.Slice(x.Left, x.Right))
            .WithTrackingName(TrackingNames.Shards);
        var catalogue = index
            .Combine(model)
            .Select(static (x, _) => new CatalogueSummary(x.Right.Value, x.Left.Members))
            .Combine(distribution.Select(static (all, _) => all.Value.Occupied))
            .Select(static (x, _) => new CatalogueInput(x.Left, x.Right))
            .WithTrackingName(TrackingNames.Catalogue);

        // Diagnostics take a way of their own, so that a new message writes no code again.
        var documentDiagnostics = readings
            .Select(static (reading, _) => reading.Diagnostics)
            .Collect()
            .SelectMany(
                static (all, cancellation) =>
                    Bucket<PackedDiagnostics>.Distribute(all, static d => d.Path, static d => d.Path, cancellation)
            )
            .WithTrackingName(TrackingNames.DocumentDiagnostics);
        var leftOut = documentDiagnostics
            .Select(static (bucket, _) => FindingQuota.LeftOut(bucket))
            .Collect()
            .Select(static (buckets, _) => FindingQuota.Report(buckets))
            .WithTrackingName(TrackingNames.LeftOut);
        var sourceDiagnostics = sourceSettings
            .Select(static (file, _) => file.Diagnostics)
            .WithTrackingName(TrackingNames.SourceDiagnostics);
        var entityDiagnostics = entitySettings
            .Select(static (file, _) => file.Diagnostics)
            .WithTrackingName(TrackingNames.EntityDiagnostics);
        var unusedEntities = entitySettings
            .Combine(model)
            .Select(static (x, _) => UnusedEntities.Of(x.Left, x.Right.Value))
            .WithTrackingName(TrackingNames.UnusedEntities);
        var corpusFileDiagnostics = corpusSettings
            .Select(static (file, _) => file.Diagnostics)
            .WithTrackingName(TrackingNames.CorpusFileDiagnostics);
        var sidecarDiagnostics = sidecars
            .Combine(manifest)
            .SelectMany(static (x, _) => x.Left.Orphans(x.Right))
            .WithTrackingName(TrackingNames.SidecarDiagnostics);
        var settingsDiagnostics = chosen.Select(static (s, _) => s.Diagnostics).WithTrackingName(TrackingNames.SettingsDiagnostics);
        var targets = index.Select(static (i, _) => ReferenceTargets.Of(i.Heads)).WithTrackingName(TrackingNames.ReferenceTargets);
        var referenceDiagnostics = readings
            .Select(static (reading, _) => reading.References)
            .WithTrackingName(TrackingNames.References)
            .Collect()
            .SelectMany(
                static (all, cancellation) =>
                    Bucket<ReferenceCandidates>.Distribute(all, static r => r.Path, static r => r.Path, cancellation)
            )
            .Combine(targets)
            .Select(static (x, _) => CorpusDiagnostics.Of(x.Left.Items, x.Right))
            .WithTrackingName(TrackingNames.ReferenceDiagnostics);
        var corpusDiagnostics = index
            .Combine(model)
            .Combine(manifest)
            .Select(static (x, _) => CorpusDiagnostics.Of(x.Left.Left, x.Left.Right, x.Right))
            .WithTrackingName(TrackingNames.CorpusDiagnostics);
        var comparison = readings
            .Select(static (reading, _) => reading.Traits)
            .WithTrackingName(TrackingNames.Traits)
            .Collect()
            .Combine(manifest)
            .Select(static (x, cancellation) => CorpusDiagnostics.Compare(x.Left, x.Right, cancellation))
            .WithTrackingName(TrackingNames.Comparison);
        var sizeDiagnostics = allShards
            .Select(static (shard, _) => ShardSize.Of(shard))
            .WithTrackingName(TrackingNames.Sizes)
            .Collect()
            .Combine(model.Combine(settings))
            .Select(static (x, _) => AssemblyLimits.Check(x.Left, x.Right.Left.Value, x.Right.Right));
        var shardDiagnostics = distribution
            .Combine(sizeDiagnostics)
            .Select(static (x, _) => DiagnosticList.Of([x.Left.Failure, .. x.Right.Items]))
            .WithTrackingName(TrackingNames.ShardDiagnostics);

        // The files.
        context.RegisterSourceOutput(settings, CorpusOutput.Entry);
        context.RegisterSourceOutput(catalogue.Combine(settings), static (o, x) => CorpusOutput.Catalogue(o, x.Left, x.Right));
        context.RegisterSourceOutput(shards.Combine(settings), static (o, x) => CorpusOutput.Shard(o, x.Left, x.Right));
        context.RegisterSourceOutput(documentDiagnostics, CorpusOutput.DocumentDiagnostics);
        context.RegisterSourceOutput(leftOut, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(sourceDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(entityDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(corpusFileDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(sidecarDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(unusedEntities, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(settingsDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(referenceDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(corpusDiagnostics, CorpusOutput.Diagnostics);
        // Documents against each other are compared by builds: an editor, which has other work after each edit, leaves such outputs out.
        context.RegisterImplementationSourceOutput(comparison, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(shardDiagnostics, CorpusOutput.Diagnostics);
    }
}
