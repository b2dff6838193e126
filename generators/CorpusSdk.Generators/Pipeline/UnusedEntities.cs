using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Says which entries of <c>corpus.entities.yml</c> no article mentions.</summary>
internal static class UnusedEntities
{
    public static DiagnosticList Of(SettingsFile<EntitySettings> file, CatalogueModel model)
    {
        if (file.Settings is not { } settings)
            return DiagnosticList.Of();
        return DiagnosticList.Of(
            settings.Unused(model.Entities.Select(e => EntityReading.KeyOf(e.Kind, e.Id))).Select(u => DiagnosticInfo.Of(u, file.Path))
        );
    }
}
