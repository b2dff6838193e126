extern alias generator;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>The generator in the compiler's driver, over the seed.</summary>
internal static class GeneratorHost
{
    public static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Consumer");

    public static GeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create(
            [new generator::CorpusSdk.Generators.CorpusGenerator().AsSourceGenerator()],
            Inputs(),
            new CSharpParseOptions(LanguageVersion.CSharp11),
            new Options()
        );

    private static ImmutableArray<AdditionalText> Inputs() =>
        [
            new Document("/corpus/seed.txt", SeedCorpus.Articles[0].Text.ToString()),
            new Document("/obj/CorpusSdk.inputs.tsv", "corpus-inputs/1\nroot\t/corpus/\ndocument\tseed.txt\n"),
        ];

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
            value = "Consumer";
            return key == "build_property.RootNamespace";
        }
    }
}
