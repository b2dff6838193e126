using System;
using System.Threading;
using CorpusSdk.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>The settings files that are known.</summary>
internal static class SettingsFiles
{
    /// <summary>Whether a file may be one of settings, by its name: no text is read.</summary>
    public static bool IsSettings(AdditionalText file) => file.Path.EndsWith(".yml", StringComparison.Ordinal);

    public static SettingsFile<CorpusSettings> Corpus(AdditionalText file, CancellationToken cancellation) =>
        SettingsFile<CorpusSettings>.Read(file, CorpusSettings.FileName, CorpusSettings.Read, static s => s.Findings, cancellation);

    /// <summary>The text of a sidecar, which is read together with its document.</summary>
    public static SettingsFile<string> Sidecar(AdditionalText file, string name, CancellationToken cancellation) =>
        SettingsFile<string>.Read(file, name, static text => text, static _ => default, cancellation);

    public static SettingsFile<SourceSettings> Sources(AdditionalText file, CancellationToken cancellation) =>
        SettingsFile<SourceSettings>.Read(file, SourceSettings.FileName, SourceSettings.Read, static s => s.Findings, cancellation);

    public static SettingsFile<EntitySettings> Entities(AdditionalText file, CancellationToken cancellation) =>
        SettingsFile<EntitySettings>.Read(file, EntitySettings.FileName, EntitySettings.Read, static s => s.Findings, cancellation);
}
