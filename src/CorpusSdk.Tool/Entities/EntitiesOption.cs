using System.CommandLine;

namespace CorpusSdk.Tool.Entities;

/// <summary>The option <c>--entities FILE</c>.</summary>
internal static class EntitiesOption
{
    public static Option<string?> Create() =>
        new("--entities")
        {
            Description =
                "A corpus.entities.yml that overrides what is found; without it the nearest one beside or above a document counts.",
            HelpName = "FILE",
        };
}
