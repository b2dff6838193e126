using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusSdk.Analyzers.Tests.Hosting;

/// <summary>A project with documents, its generated corpus and code of a user, as an editor holds it.</summary>
internal sealed class TestProject
{
    private const string Root = "/projects/corpus/";

    private static readonly ImmutableArray<MetadataReference> References = FindReferences();
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private readonly DocumentId _user;
    private readonly Project _project;

    private TestProject(Project project, DocumentId user) => (_project, _user) = (project, user);

    /// <summary>The code of the user.</summary>
    public string Code => _project.GetDocument(_user)!.GetTextAsync().Result.ToString();

    /// <summary>A project whose corpus has some documents; <paramref name="code"/> is a file of it.</summary>
    public static TestProject Of(string code, params (string File, string Text)[] documents) => With(code, [], documents);

    /// <summary>A project whose corpus has its articles in groups, as the property <c>CorpusGroups</c> says.</summary>
    public static TestProject Grouped(string code, string groups, params (string File, string Text)[] documents) =>
        With(code, [("CorpusGroups", groups)], documents);

    /// <summary>A project with properties whose corpus has some documents.</summary>
    public static TestProject With(string code, (string Name, string Value)[] properties, params (string File, string Text)[] documents)
    {
        var additional = Manifest(documents).Concat(documents.Select(d => (Path: Root + d.File, d.Text))).ToArray();
        var generated = Generate(additional, References, properties);
        return Create(code, generated, additional, References);
    }

    /// <summary>A project that references a compiled library with a public corpus of some documents.</summary>
    public static TestProject Referencing(string code, params (string File, string Text)[] documents)
    {
        var additional = Manifest(documents).Concat(documents.Select(d => (Path: Root + d.File, d.Text))).ToArray();
        var generated = Generate(additional, References, ("CorpusVisibility", "public"), ("CorpusGlobalUsings", "false"));
        var library = CSharpCompilation.Create(
            "Library",
            generated.Select(g => CSharpSyntaxTree.ParseText(g.Code, Parse, g.Name)),
            References,
            new(OutputKind.DynamicallyLinkedLibrary)
        );
        using var image = new MemoryStream();
        Assert.Empty(library.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        const string usings = "global using global::App;\nglobal using global::CorpusSdk;";
        return Create(code, [("Usings.cs", usings)], [], References.Add(MetadataReference.CreateFromImage(image.ToArray())));
    }

    /// <summary>What analyzers and compiler say of the user's code at the level of info or above, in the order of its places.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Diagnose(params DiagnosticAnalyzer[] analyzers)
    {
        var compilation = (await _project.GetCompilationAsync())!;
        var options = new CompilationWithAnalyzersOptions(
            _project.AnalyzerOptions,
            onAnalyzerException: (problem, _, _) => throw new InvalidOperationException("An analyzer failed.", problem),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        var found = await compilation.WithAnalyzers([.. analyzers], options).GetAllDiagnosticsAsync();
        return
        [
            .. found
                .Where(d => d.Severity >= DiagnosticSeverity.Info && d.Location.SourceTree?.FilePath == "Program.cs")
                .OrderBy(d => d.Location.SourceSpan.Start),
        ];
    }

    /// <summary>The project after the first fix for the first diagnostic of a rule.</summary>
    public async Task<TestProject> Fix(string id, CodeFixProvider fix, params DiagnosticAnalyzer[] analyzers)
    {
        var diagnostic = (await Diagnose(analyzers)).First(d => d.Id == id);
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(
            _project.GetDocument(_user)!,
            diagnostic,
            (action, _) => actions.Add(action),
            CancellationToken.None
        );
        await fix.RegisterCodeFixesAsync(context);
        Assert.Contains(id, fix.FixableDiagnosticIds);
        var operations = await Assert
            .Single(actions)
            .GetOperationsAsync(_project.Solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return new TestProject(changed.GetProject(_project.Id)!, _user);
    }

    private static TestProject Create(
        string code,
        IEnumerable<(string Name, string Code)> generated,
        IEnumerable<(string Path, string Text)> additional,
        IEnumerable<MetadataReference> references
    )
    {
        var compile = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [new("CORPUS2004", ReportDiagnostic.Warn)]
        );
        var project = new AdhocWorkspace()
            .AddProject(
                ProjectInfo.Create(
                    ProjectId.CreateNewId(),
                    VersionStamp.Default,
                    "App",
                    "App",
                    LanguageNames.CSharp,
                    null,
                    null,
                    compile,
                    Parse
                )
            )
            .WithMetadataReferences(references);
        foreach (var (name, text) in generated)
            project = project.AddDocument(name, text, filePath: "/projects/obj/" + name).Project;
        foreach (var (path, text) in additional)
            project = project.AddAdditionalDocument(Path.GetFileName(path), text, filePath: path).Project;
        var user = project.AddDocument("Program.cs", code, filePath: "Program.cs");
        return new TestProject(user.Project, user.Id);
    }

    private static (string Name, string Code)[] Generate(
        (string Path, string Text)[] additional,
        IEnumerable<MetadataReference> references,
        params (string Name, string Value)[] properties
    )
    {
        var compilation = CSharpCompilation.Create("App", [], references, new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            additional.Select(a => new InMemoryText(a.Path, a.Text)),
            Parse,
            new InMemoryOptions([.. properties, ("RootNamespace", "App")])
        );
        var result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return [.. result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];
    }

    private static IEnumerable<(string Path, string Text)> Manifest((string File, string Text)[] documents)
    {
        var lines = documents.Select(d => d.File).Order(StringComparer.Ordinal).Select(f => "document\t" + f + "\n");
        return [("/projects/obj/CorpusSdk.inputs.tsv", "corpus-inputs/1\nroot\t" + Root + "\n" + string.Concat(lines))];
    }

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var files = platform
            .Where(f => !f.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal))
            .Append(TestPaths.RuntimeAssembly);
        return [.. files.Select(f => MetadataReference.CreateFromFile(f))];
    }
}
