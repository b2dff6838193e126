using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Tests.Hosting;

/// <summary>A project with documents; each change gives a new one that shares the unchanged files.</summary>
internal sealed record TestCorpus(ImmutableList<AdditionalText> Documents, ImmutableDictionary<string, string> Properties)
{
    public static readonly TestCorpus Empty = new([], ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "App"));

    private static readonly string[] SettingsFiles = ["corpus.yml", "corpus.sources.yml", "corpus.entities.yml"];

    public string Root { get; init; } = "/projects/corpus/";

    public string Source { get; init; } = "";

    /// <summary>Severities that the project gives rules.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public static TestCorpus Of(params (string File, string Text)[] documents) =>
        documents.Aggregate(Empty, static (corpus, d) => corpus.Put(d.File, d.Text));

    public TestCorpus Put(string file, string? text) => Put(new InMemoryText(Root + file, text));

    public TestCorpus Put(AdditionalText text)
    {
        var index = Documents.FindIndex(d => d.Path == text.Path);
        return this with { Documents = index < 0 ? Documents.Add(text) : Documents.SetItem(index, text) };
    }

    public TestCorpus Remove(string file) => this with { Documents = Documents.RemoveAll(d => d.Path == Root + file) };

    public TestCorpus Set(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public ImmutableArray<AdditionalText> Inputs => [Manifest(), .. Documents];

    private static bool IsSettings(string file) => SettingsFiles.Contains(file) || file.EndsWith(".meta.yml", StringComparison.Ordinal);

    /// <summary>The list of inputs, as the targets write it.</summary>
    private InMemoryText Manifest()
    {
        var files = Documents.Select(d => d.Path[Root.Length..].Replace('\\', '/')).Order(StringComparer.Ordinal);
        var lines = string.Concat(files.Select(f => (IsSettings(f) ? "settings\t" : "document\t") + f + "\n"));
        return new("/projects/obj/CorpusSdk.inputs.tsv", "corpus-inputs/1\nroot\t" + Root + "\n" + lines);
    }
}
