using System.Threading.Tasks;

namespace CorpusSdk.Package.Tests.Composition;

/// <summary>A library with a public corpus that comes in versions, packed into a feed beside it.</summary>
internal sealed class MoonCorpus
{
    public const string Id = "Moon.Corpus.Test";

    /// <summary>The package under test is a prerelease; a stable corpus is what a baseline needs.</summary>
    public const string PrereleaseDependency = "NU5104";

    private readonly Consumer _solution;

    public MoonCorpus(PackageFeed feed)
    {
        _solution = feed.NewConsumer();
        _solution.Write(
            "nuget.config",
            $"""
            <configuration><packageSources>
              <add key="packages under test" value="{feed.Packages}" /><add key="moon" value="{_solution.In("feed").Folder}" />
            </packageSources></configuration>
            """
        );
        Library = _solution.In("Moon");
        Library.WriteProject(
            $"""
            <PropertyGroup>
              <PackageId>{Id}</PackageId>
              <CorpusClass>MoonCorpus</CorpusClass><CorpusVisibility>public</CorpusVisibility>
              <GenerateDocumentationFile>true</GenerateDocumentationFile>
              <NoWarn>$(NoWarn);{PrereleaseDependency}</NoWarn>
            </PropertyGroup>
            """,
            "Moon",
            "Library"
        );
        Library.Write("corpus/alpha.md", "# Alpha Rises\n\nDate: January 5, 2018\n\nVladimir Putin spoke (Interfax, January 2).\n");
        Library.Write("corpus/beta.txt", "Beta Falls\n\nIt rained (TASS, May 6, 2018).\n");
    }

    public Consumer Library { get; }

    /// <summary>A project beside the library.</summary>
    public Consumer Beside(string name) => _solution.In(name);

    public Task<CommandResult> Pack(string version, params string[] properties) =>
        Library.Dotnet(["pack", "-o", "../feed", "-p:Version=" + version, .. properties]);
}
