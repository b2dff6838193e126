extern alias generator;
using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>The generator in the compiler's driver.</summary>
internal static class GeneratorHost
{
    public static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Consumer");

    /// <summary>A driver over the seed.</summary>
    public static GeneratorDriver NewDriver() => NewDriver([("seed.txt", SeedCorpus.Articles[0].Text.ToString())]);

    /// <summary>A driver over documents, each with its path relative to the corpus root.</summary>
    public static GeneratorDriver NewDriver(ImmutableArray<(string Path, string Text)> documents) => DriverOf(Inputs(documents));

    /// <summary>A driver over inputs.</summary>
    /// <param name="inputs">Documents and their list.</param>
    /// <param name="properties">Properties of the project; null for those of a project that chooses nothing but the level.</param>
    /// <param name="disabled">Outputs that the host leaves out, as editors do with those that name nothing.</param>
    public static GeneratorDriver DriverOf(
        ImmutableArray<AdditionalText> inputs,
        ImmutableDictionary<string, string>? properties = null,
        IncrementalGeneratorOutputKind disabled = IncrementalGeneratorOutputKind.None
    ) =>
        CSharpGeneratorDriver.Create(
            [new generator::CorpusSdk.Generators.CorpusGenerator().AsSourceGenerator()],
            inputs,
            new CSharpParseOptions(LanguageVersion.CSharp11),
            new Options(properties ?? Properties),
            new GeneratorDriverOptions(disabled)
        );

    /// <summary>Properties of a project that chooses nothing but the level.</summary>
    public static readonly ImmutableDictionary<string, string> Properties = ImmutableDictionary<string, string>
        .Empty.Add("RootNamespace", "Consumer")
        .Add("CorpusSymbols", "citations");

    /// <summary>Documents in their order, then the list of them.</summary>
    public static ImmutableArray<AdditionalText> Inputs(ImmutableArray<(string Path, string Text)> documents) =>
        [
            .. documents.Select(d => DocumentOf(d.Path, d.Text)),
            new Document(
                "/obj/CorpusSdk.inputs.tsv",
                "corpus-inputs/1\nroot\t/corpus/\n" + string.Concat(documents.Select(d => "document\t" + d.Path + "\n"))
            ),
        ];

    /// <summary>A document by its path relative to the corpus root.</summary>
    public static AdditionalText DocumentOf(string path, string text) => new Document("/corpus/" + path, text);

    private sealed class Document(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_property.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
