using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generators.Tests.Hosting;

/// <summary>Runs the generator as the compiler does.</summary>
internal sealed class Host
{
    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    private GeneratorDriver _driver;
    private TestCorpus _corpus;
    private ImmutableArray<AdditionalText> _inputs;
    private CSharpCompilation _compilation;

    /// <param name="corpus">The project.</param>
    /// <param name="language">Version of C#.</param>
    /// <param name="tracksSteps">Whether a run tells what ran again: the compiler needs time for it that grows with the square of the files.</param>
    public Host(TestCorpus corpus, LanguageVersion language = LanguageVersion.Latest, bool tracksSteps = true)
    {
        _corpus = corpus;
        _inputs = corpus.Inputs;
        Parse = new(language, DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create(
            "App",
            [Tree(corpus.Source)],
            References,
            new(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: corpus.Severities
            )
        );
        _driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            _inputs,
            Parse,
            new InMemoryOptions(corpus.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps)
        );
    }

    public CSharpParseOptions Parse { get; }

    public CSharpCompilation Compilation => _compilation;

    public GeneratorRunResult Run(CancellationToken cancellation = default)
    {
        _driver = _driver.RunGenerators(_compilation, cancellation);
        return _driver.GetRunResult().Results.Single();
    }

    /// <summary>Changes the project as an editor does: files that did not change stay the same objects.</summary>
    public GeneratorRunResult Run(TestCorpus changed)
    {
        var inputs = changed.Inputs;
        if (inputs[0].GetText()!.ContentEquals(_inputs[0].GetText()!))
            inputs = inputs.SetItem(0, _inputs[0]);
        foreach (var (before, after) in Pairs(_inputs, inputs))
            _driver = _driver.ReplaceAdditionalText(before, after);
        var gone = _inputs.Where(i => inputs.All(j => j.Path != i.Path)).ToImmutableArray();
        var added = inputs.Where(i => _inputs.All(j => j.Path != i.Path)).ToImmutableArray();
        _driver = _driver.RemoveAdditionalTexts(gone).AddAdditionalTexts(added);
        if (changed.Properties != _corpus.Properties)
            _driver = _driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptions(changed.Properties));
        if (changed.Source != _corpus.Source)
            _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Tree(changed.Source));
        (_inputs, _corpus) = (inputs, changed);
        return Run();
    }

    /// <summary>The same inputs in another order, as a design-time build may give them.</summary>
    public GeneratorRunResult Reorder()
    {
        var reversed = _inputs.Reverse().ToImmutableArray();
        _driver = _driver.RemoveAdditionalTexts(_inputs).AddAdditionalTexts(reversed);
        _inputs = reversed;
        return Run();
    }

    /// <summary>Compiles the generated files together with the project's own.</summary>
    public CSharpCompilation Compile(GeneratorRunResult result) =>
        _compilation.AddSyntaxTrees(result.GeneratedSources.Select(s => s.SyntaxTree));

    /// <summary>Everything that the compiler has to say but hidden remarks; emitting included.</summary>
    public IReadOnlyList<Diagnostic> Problems(GeneratorRunResult result)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = Compile(result).Emit(image, xmlDocumentationStream: documentation);
        return [.. emitted.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden)];
    }

    private SyntaxTree Tree(string source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), Parse, "App.cs");

    private static IEnumerable<(AdditionalText Before, AdditionalText After)> Pairs(
        ImmutableArray<AdditionalText> before,
        ImmutableArray<AdditionalText> after
    ) => from b in before let a = after.FirstOrDefault(a => a.Path == b.Path) where a is not null && a != b select (b, a);

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var own = AppContext.BaseDirectory;
        var files = platform.Where(f => !f.StartsWith(own, StringComparison.Ordinal)).Append(TestPaths.RuntimeAssembly);
        return [.. files.Select(f => MetadataReference.CreateFromFile(f))];
    }
}
