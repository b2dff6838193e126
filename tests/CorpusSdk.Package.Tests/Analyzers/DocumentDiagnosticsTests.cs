using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>Findings about documents in an editor's workspace: at the documents of the project, at the place that is meant, with the severities of the project.</summary>
public sealed class DocumentDiagnosticsTests(PackageFeed feed)
{
    private const string Text =
        "Harbour Notes\n\nThe crane 𝄞 was repaired (Interfax, February 30, 2018).\n\nThe port opened again (Interfax, May 4, 2018.\n";

    private const string Markdown =
        "---\ndate: 2018-05-01\n---\n# Harbour Plans\n\nThe **port** is to grow ([Interfax](https://interfax.example/1), May 4, 2018).\n\nNobody said how.\n";

    [Fact]
    public async Task Findings_stand_in_the_documents_of_the_workspace()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write("corpus/notes.txt", Text);
        consumer.Write("corpus/plans.md", Markdown);
        consumer.Write("Program.cs", "Console.WriteLine();");
        consumer.Write(
            ".globalconfig",
            "is_global = true\ndotnet_diagnostic.CORPUS0306.severity = warning\ndotnet_diagnostic.CORPUS0301.severity = none\n"
        );
        (await consumer.Dotnet("restore")).Succeeds();
        using var editor = await EditorSession.Open(Path.Combine(consumer.Folder, "App.csproj"), Path.Combine(feed.Root, "cache"));

        Assert.Equal(
            [
                "notes.txt (2,37)-(2,54) Warning CORPUS0103: February 30, 2018",
                "plans.md (5,65)-(5,76) Warning CORPUS0101: May 4, 2018",
                "plans.md (7,0)-(7,16) Warning CORPUS0306: Nobody said how.",
            ],
            await editor.DocumentFindings()
        );
    }
}
