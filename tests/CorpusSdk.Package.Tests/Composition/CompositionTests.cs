using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Composition;

/// <summary>A project with documents of its own that references a project and a package with a corpus each.</summary>
public sealed class CompositionTests(PackageFeed feed)
{
    [Fact]
    public async Task Each_corpus_is_typed_under_its_own_name_and_merged_they_are_one()
    {
        var moon = new MoonCorpus(feed);
        var application = moon.Beside("App");
        application.WriteProject(
            $"""
            <ItemGroup>
              <ProjectReference Include="../Moon/Moon.csproj" />
              <PackageReference Include="CorpusSdk.Seeds" Version="{PackageFeed.Version}" />
            </ItemGroup>
            """
        );
        application.Write("corpus/alpha.md", "# Another Alpha\n\nVladimir Putin wrote (Interfax, May 5, 2018).\n");
        application.Write(
            "Program.cs",
            """
            using Moon;
            Console.WriteLine(Corpus.Articles.AnotherAlpha.Citations.Interfax_2018_05_05.Date);
            Console.WriteLine(MoonCorpus.Articles.AlphaRises.Citations.Interfax_2018_01_02.Date);
            Console.WriteLine(SeedCorpus.Sources.Interfax == MoonCorpus.Sources.Interfax);

            var all = CorpusData.Merge(Corpus.Data, MoonCorpus.Data, SeedCorpus.Data);
            Console.WriteLine(string.Join(" ", all.Articles.All.Select(a => a.Id)));
            Console.WriteLine(string.Join(" ", all.FindSource("interfax")!.Citations.Select(c => c.Date)));
            Console.WriteLine(all.FindEntity<Person>("vladimir-putin")!.Articles.Count);
            Console.WriteLine(all.FindArticle("alpha")!.Title + ", " + MoonCorpus.Articles.Find("alpha")!.Title);
            Console.WriteLine(all.FindArticles("alpha").Count);
            """
        );

        Assert.EndsWith(
            """
            2018-05-05
            2018-01-02
            True
            000_68f0b5480876e0b5 alpha alpha beta
            2018-01-07 2018-01-02 2018-05-05 2018-01-02
            3
            Another Alpha, Alpha Rises
            2

            """,
            await application.Run()
        );
    }
}
