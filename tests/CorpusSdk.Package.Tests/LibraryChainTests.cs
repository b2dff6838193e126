using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>Library with a corpus, packed; an application that references the package.</summary>
public sealed class LibraryChainTests(PackageFeed feed)
{
    [Fact]
    public async Task A_library_passes_its_corpus_on_and_keeps_its_settings()
    {
        var solution = feed.NewConsumer("chain");
        var library = solution.In("Library");
        library.WriteProject(
            """
            <PropertyGroup>
              <CorpusVisibility>public</CorpusVisibility><CorpusNamespace>Korea</CorpusNamespace><CorpusClass>KoreaCorpus</CorpusClass>
              <PackageId>Korea.Corpus</PackageId><Version>1.2.3-test.1</Version>
            </PropertyGroup>
            """,
            "Library",
            "Library"
        );
        library.AddSeed("corpus/2018/korea.txt");
        (await library.Dotnet("pack", "-o", "../feed")).Succeeds().WithoutWarnings();

        var application = solution.In("Application");
        application.Write(
            "nuget.config",
            $"""
            <configuration><packageSources>
              <add key="packages under test" value="{feed.Packages}" /><add key="chain" value="{solution.In("feed").Folder}" />
            </packageSources></configuration>
            """
        );
        application.Write(
            "Application.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><PackageReference Include="Korea.Corpus" Version="1.2.3-test.1" /></ItemGroup>
            </Project>
            """
        );
        application.Write("corpus/own.txt", "This must not become an article of the application\n\nText.\n");
        application.Write(
            "Program.cs",
            """
            Console.WriteLine(Korea.KoreaCorpus.Articles.Count + " " + Korea.KoreaCorpus.Articles[0].Id + " " + Korea.KoreaCorpus.People.VladimirPutin.Name);
            """
        );

        Assert.EndsWith("1 2018/korea Vladimir Putin", (await application.Run()).TrimEnd());
    }
}
