using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Inputs;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the project says about its corpus.</summary>
/// <param name="Manifest">The list of documents; null when the project has no corpus.</param>
/// <param name="Options">The properties.</param>
internal sealed record Setup(Manifest? Manifest, CorpusOptions Options)
{
    /// <summary>The settings of the output; null when nothing can be generated.</summary>
    public CorpusOptions? Settings => Manifest is null || Options.OldLanguage is not null || Options.NamespaceHidesClass ? null : Options;

    /// <summary>What decides on the documents to read.</summary>
    public DocumentSelection? Selection => Manifest is null ? null : new(Manifest, Options.MaximumBytes, Options.IncludeDrafts);

    /// <summary>What is wrong with the settings.</summary>
    public DiagnosticList Diagnostics => Manifest is null ? DiagnosticList.Of() : CorpusDiagnostics.Of(Manifest, Options);
}
