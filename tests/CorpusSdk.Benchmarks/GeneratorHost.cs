extern alias generator;
using System.Collections.Immutable;
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
    public static GeneratorDriver DriverOf(ImmutableArray<AdditionalText> inputs) =>
        CSharpGeneratorDriver.Create(
            [new generator::CorpusSdk.Generators.CorpusGenerator().AsSourceGenerator()],
            inputs,
            new CSharpParseOptions(LanguageVersion.CSharp11),
            new Options()
        );

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

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => "Consumer",
                "build_property.CorpusSymbols" => "citations",
                _ => "",
            };
            return value.Length > 0;
        }
    }
}
