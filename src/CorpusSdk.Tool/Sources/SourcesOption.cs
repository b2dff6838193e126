using System.CommandLine;

namespace CorpusSdk.Tool.Sources;

/// <summary>The option <c>--sources FILE</c>.</summary>
internal static class SourcesOption
{
    /// <param name="description">What happens without it.</param>
    public static Option<string?> Create(string description) =>
        new("--sources") { Description = "A corpus.sources.yml that extends the source registry; " + description, HelpName = "FILE" };
}
