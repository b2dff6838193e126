using System.Threading;
using CorpusSdk.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>The settings files that are known.</summary>
internal static class SettingsFiles
{
    public static SettingsFile<SourceSettings> Sources(AdditionalText file, CancellationToken cancellation) =>
        SettingsFile<SourceSettings>.Read(file, SourceSettings.FileName, SourceSettings.Read, static s => s.Findings, cancellation);

    public static SettingsFile<EntitySettings> Entities(AdditionalText file, CancellationToken cancellation) =>
        SettingsFile<EntitySettings>.Read(file, EntitySettings.FileName, EntitySettings.Read, static s => s.Findings, cancellation);
}
