using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Says which entries of <c>corpus.entities.yml</c> no article mentions.</summary>
internal static class UnusedEntities
{
    public static DiagnosticList Of(SettingsFile<EntitySettings> file, CorpusIndex index)
    {
        if (file.Settings is not { } settings)
            return DiagnosticList.Of();
        var mentioned = index.Heads.SelectMany(h => h.Names.Entities).Select(e => EntityReading.KeyOf(e.Kind, e.Id));
        return DiagnosticList.Of(settings.Unused(mentioned).Select(u => DiagnosticInfo.Of(u, file.Path)));
    }
}
