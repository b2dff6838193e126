using System.Linq;
using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Generators.Emit;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Naming;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators;

/// <summary>Turns the documents of a project into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The settings of the project.
        var options = context
            .AnalyzerConfigOptionsProvider.Select(static (provider, _) => OptionsReader.Read(provider))
            .WithTrackingName(TrackingNames.Options);
        var oldLanguage = context
            .ParseOptionsProvider.Select(static (parse, _) => LanguageCheck.TooOld(parse))
            .WithTrackingName(TrackingNames.Language);

        // The list of documents that the build wrote. Without it the project has no corpus and nothing is generated.
        var manifest = context
            .AdditionalTextsProvider.Where(ManifestReader.IsManifest)
            .Select(ManifestReader.Read)
            .Collect()
            .Select(static (manifests, _) => manifests.FirstOrDefault(m => m is not null))
            .WithTrackingName(TrackingNames.Manifest);
        var settings = manifest
            .Select(static (m, _) => m is not null)
            .Combine(options)
            .Combine(oldLanguage)
            .Select(static (x, _) => x is ((true, var o), null) && !o.NamespaceHidesClass ? o : null)
            .WithTrackingName(TrackingNames.Settings);

        // Files that are documents, by their paths; then each read on its own.
        var readings = context
            .AdditionalTextsProvider.Combine(manifest)
            .Select(static (x, _) => DocumentFile.Of(x.Left, x.Right))
            .Where(static document => document.Path is not null)
            .Combine(options.Select(static (o, _) => o.MaximumBytes))
            .Select(static (x, cancellation) => DocumentReader.Read(x.Left.File, x.Left.Path!, x.Right, cancellation))
            .WithTrackingName(TrackingNames.Readings);

        // Heads of all articles give the names and the catalogue.
        var heads = readings
            .Where(static reading => reading.Head is not null)
            .Select(static (reading, _) => reading.Head!)
            .WithTrackingName(TrackingNames.Heads)
            .Collect();
        var uniqueHeads = heads.Select(static (all, _) => UniqueIds.Of(all));
        var articleNames = uniqueHeads.Select(CorpusSteps.NameArticles).WithTrackingName(TrackingNames.ArticleNames);
        var catalogue = uniqueHeads.Select(CorpusSteps.BuildCatalogue).WithTrackingName(TrackingNames.Catalogue);

        // Bodies give the shards, each with its own slice of the names.
        var distribution = readings
            .Where(static reading => reading.Body is not null)
            .Select(static (reading, _) => reading.Body!)
            .WithTrackingName(TrackingNames.Bodies)
            .Collect()
            .Select(CorpusSteps.Distribute);
        var occupied = distribution
            .Select(static (shards, _) => CorpusSteps.Occupied(shards.Value))
            .WithTrackingName(TrackingNames.Occupied);
        var shards = distribution.SelectMany(static (all, _) => all.Value).WithTrackingName(TrackingNames.Shards);
        var namedShards = shards
            .Where(static shard => shard.Articles.Count > 0)
            .Combine(articleNames)
            .Select(static (x, _) => NamedShard.Slice(x.Left, x.Right.Value))
            .WithTrackingName(TrackingNames.NamedShards);

        // Diagnostics take a way of their own, so that a new message writes no code again.
        var documentDiagnostics = readings
            .Where(static reading => reading.Diagnostics.Count > 0)
            .Select(static (reading, _) => reading.Diagnostics)
            .WithTrackingName(TrackingNames.DocumentDiagnostics);
        var settingsDiagnostics = manifest
            .Combine(options)
            .Combine(oldLanguage)
            .Select(static (x, _) => CorpusDiagnostics.OfSettings(x.Left.Left, x.Left.Right, x.Right))
            .WithTrackingName(TrackingNames.SettingsDiagnostics);
        var corpusDiagnostics = heads
            .Combine(articleNames)
            .Combine(manifest)
            .Select(static (x, _) => CorpusDiagnostics.OfHeads(x.Left.Left, x.Left.Right.Value, x.Right))
            .WithTrackingName(TrackingNames.CorpusDiagnostics);
        var failures = articleNames
            .Combine(catalogue)
            .Combine(distribution)
            .Select(static (x, _) => CorpusSteps.Failures(x.Left.Left.Failure, x.Left.Right.Failure, x.Right.Failure))
            .WithTrackingName(TrackingNames.Failures);

        // The files.
        var catalogueInput = catalogue
            .Combine(articleNames.Select(static (names, _) => names.Value.Ambiguous))
            .Combine(occupied)
            .Select(static (x, _) => new CatalogueInput(x.Left.Left.Value, x.Left.Right, x.Right))
            .WithTrackingName(TrackingNames.CatalogueInput);
        context.RegisterSourceOutput(settings, CorpusOutput.Entry);
        context.RegisterSourceOutput(catalogueInput.Combine(settings), static (o, x) => CorpusOutput.Catalogue(o, x.Left, x.Right));
        context.RegisterSourceOutput(namedShards.Combine(settings), static (o, x) => CorpusOutput.Shard(o, x.Left, x.Right));
        context.RegisterSourceOutput(documentDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(settingsDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(corpusDiagnostics, CorpusOutput.Diagnostics);
        context.RegisterSourceOutput(failures, CorpusOutput.Diagnostics);
    }
}
