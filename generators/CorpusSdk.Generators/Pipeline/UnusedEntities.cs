using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Says which entries of <c>corpus.entities.yml</c> no article mentions.</summary>
internal static class UnusedEntities
{
    public static DiagnosticList Of(SettingsFile<EntitySettings> file, CorpusIndex index)
    {
        if (file.Settings is not { } settings)
            return DiagnosticList.Of();
        return DiagnosticList.Of(CorpusFindings.Unused(settings, index.Heads).Select(u => DiagnosticInfo.Of(u, file.Path)));
    }
}
