using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.HostProbe;

/// <summary>Runs a generator over documents and returns everything it made as one text.</summary>
public static class Probe
{
    /// <summary>Version of the compiler this probe was bound to, then hint names, sources and diagnostics.</summary>
    public static string[] Run(Type generator, string[] paths, string[] texts)
    {
        var additional = paths.Zip(texts, (path, text) => (AdditionalText)new Document(path, text));
        var parse = new CSharpParseOptions(LanguageVersion.CSharp11);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [((IIncrementalGenerator)Activator.CreateInstance(generator)).AsSourceGenerator()],
            additional,
            parse,
            new Options()
        );
        var result = driver.RunGenerators(CSharpCompilation.Create("Consumer")).GetRunResult();
        var output = new StringBuilder();
        foreach (var source in result.Results.SelectMany(r => r.GeneratedSources).OrderBy(s => s.HintName, StringComparer.Ordinal))
            output.Append(source.HintName).Append('\n').Append(source.SourceText).Append('\n');
        foreach (var diagnostic in result.Diagnostics)
            output
                .Append(diagnostic.Id)
                .Append(' ')
                .Append(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
                .Append('\n');
        return [typeof(CSharpCompilation).Assembly.GetName().Version.ToString(), output.ToString()];
    }

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
        private readonly Dictionary<string, string> _values = new() { ["build_property.RootNamespace"] = "Consumer" };

        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value);
    }
}
