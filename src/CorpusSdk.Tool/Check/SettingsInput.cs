using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Check;

/// <summary>The settings files at the root of a corpus, and what there is to say about them.</summary>
/// <param name="root">The corpus.</param>
internal sealed class SettingsInput(CorpusRoot root)
{
    private readonly List<FileFinding> _findings = [];

    public IReadOnlyList<FileFinding> Findings => _findings;

    /// <summary>What <c>corpus.entities.yml</c> says; null without a usable one.</summary>
    public EntitySettings? Entities { get; private set; }

    public async Task<ReadingOptions> ReadAsync(CancellationToken cancellation)
    {
        var corpus = await ReadAsync(CorpusSettings.FileName, CorpusSettings.Read, s => s.Findings, cancellation);
        var sources = await ReadAsync(SourceSettings.FileName, SourceSettings.Read, s => s.Findings, cancellation);
        Entities = await ReadAsync(EntitySettings.FileName, EntitySettings.Read, s => s.Findings, cancellation);
        return new ReadingOptions
        {
            Settings = corpus ?? CorpusSettings.Empty,
            Sources = sources is null ? SourceRegistry.Shipped : new SourceRegistry(sources),
            KnownEntities = Entities is null ? EntityRegistry.Shipped : new EntityRegistry(Entities),
        };
    }

    private async Task<T?> ReadAsync<T>(
        string name,
        Func<string, T> read,
        Func<T, EquatableArray<Finding>> findings,
        CancellationToken cancellation
    )
        where T : class
    {
        var path = root.FullPath(name);
        if (!File.Exists(path))
            return null;
        var input = await TextInput.OpenAsync(path, cancellation);
        if (input.Text is not { } text)
        {
            _findings.Add(new(name, FindingPlace.AtStart(FileRules.Missing, name)));
            return null;
        }

        if (input.Problem is { } problem)
        {
            _findings.Add(new(name, problem.OfSettings(text)));
            return null;
        }

        var settings = read(text);
        foreach (var finding in findings(settings))
            _findings.Add(new(name, finding));
        return settings;
    }
}
