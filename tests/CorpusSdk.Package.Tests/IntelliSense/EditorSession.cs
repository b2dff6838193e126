using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>A consumer project opened as an editor opens it. The place in the code is marked with <c>$$</c>.</summary>
internal sealed partial class EditorSession : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly Project _project;

    private EditorSession(MSBuildWorkspace workspace, Project project) => (_workspace, _project) = (workspace, project);

    public static async Task<EditorSession> Open(string projectFile, string packageCache)
    {
        // The build host of the workspace inherits the environment.
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", packageCache);
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(projectFile);
        Assert.Empty(workspace.Diagnostics.Where(d => d.Kind == WorkspaceDiagnosticKind.Failure).Select(d => d.Message));
        return new(workspace, project);
    }

    /// <summary>The items a user sees after typing the dot, in the list's order.</summary>
    public async Task<CompletionView> Complete(string marked)
    {
        var (document, position) = Place(marked);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position);
        return new CompletionView(document, service, list!);
    }

    /// <summary>The text of the tool tip over the marked name.</summary>
    public async Task<string> QuickInfo(string marked)
    {
        var (document, position) = Place(marked);
        var item = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join("\n", item!.Sections.Select(s => s.Text));
    }

    public void Dispose() => _workspace.Dispose();

    private (Document Document, int Position) Place(string marked)
    {
        var position = marked.IndexOf("$$", StringComparison.Ordinal);
        var program = _project.Documents.Single(d => d.Name == "Program.cs");
        return (program.WithText(SourceText.From(marked.Remove(position, 2))), position);
    }
}
