using System;
using System.Linq;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Grouping;

/// <summary>The property <c>CorpusGroups</c>: members of articles stand in groups.</summary>
public sealed class GroupTests
{
    private static readonly TestCorpus Corpus = TestCorpus
        .Of(
            ("politics/2018/a.txt", "---\ndate: 2018-01-05\npublication: Harbor Studies\n---\n\nRussia Alarmed\n\nOne."),
            ("politics/2018/b.txt", "---\ndate: 2018-06\npublication: Coast & Sea\naliases: [Dockers Walk Out]\n---\n\nThe Strike\n\nTwo."),
            ("politics-2018/c.txt", "---\ndate: 2019-02-01\npublication: Harbor Studies\n---\n\nThe Same\n\nThree."),
            ("d.txt", "The Same\n\nFour.")
        )
        .Set("CorpusSymbols", "articles");

    [Fact]
    public void Articles_in_folders() => Approve.Generated(Generated.Sound(Corpus.Set("CorpusGroups", "folder")));

    [Theory]
    [InlineData("none", "RussiaAlarmed TheSame_* TheSame_* TheStrike")]
    [InlineData("publication", "CoastSea: TheStrike; HarborStudies: RussiaAlarmed TheSame_*; NoPublication: TheSame_*")]
    [InlineData("year", "NoYear: TheSame_*; Year2018: RussiaAlarmed TheStrike; Year2019: TheSame_*")]
    [InlineData("Folder", "NoFolder: TheSame_*; Politics2018_*: RussiaAlarmed TheStrike; Politics2018_*: TheSame_*")]
    public void Each_article_is_a_member_of_one_group(string groups, string expected)
    {
        var host = new Host(Corpus.Set("CorpusGroups", groups));
        var result = host.Run();
        Generated.Compiles(host, result);
        Assert.Equal(expected, Members(host.Compile(result)));
    }

    [Fact]
    public void Without_members_of_articles_there_is_nothing_to_group()
    {
        var catalogue = Corpus.Set("CorpusSymbols", "catalogue");
        Assert.Equal(Generated.Text(new Host(catalogue).Run()), Generated.Text(Generated.Sound(catalogue.Set("CorpusGroups", "year"))));
    }

    [Theory]
    [InlineData("publication", "Corpus.Articles.HarborStudies", "politics-2018/c politics/2018/a")]
    [InlineData("year", "Corpus.Articles.Year2018", "politics/2018/a politics/2018/b")]
    [InlineData("year", "Corpus.Articles.NoYear", "d")]
    [InlineData("folder", "Corpus.Articles.NoFolder", "d")]
    public void A_group_lists_its_articles_by_id_and_has_their_one_instance(string groups, string group, string expected)
    {
        const string code = """
            using System.Linq;
            public static class Use
            {
                public static string Run()
                {
                    var group = App.GROUP;
                    var ids = new System.Collections.Generic.List<string>();
                    foreach (var article in group)
                        ids.Add(article.Id);
                    var isOne = group.All.All(a => ReferenceEquals(a, App.Corpus.Articles.Find(a.Id))) && group.Count == ids.Count;
                    return string.Join(" ", ids) + (isOne && group[0].Id == ids[0] && App.Corpus.Articles.Count == 4 ? "" : " not one");
                }
            }
            """;
        var corpus = Corpus with { Source = code.Replace("GROUP", group, StringComparison.Ordinal) };
        Assert.Equal(expected, Execution.Run(corpus.Set("CorpusGroups", groups)));
    }

    [Fact]
    public void Groups_of_articles_with_fields_give_them_typed()
    {
        const string code = """
            public static class Use
            {
                public static string Run()
                {
                    long? pages = 0;
                    foreach (var article in App.Corpus.Articles.Year2018)
                        pages += article.Pages ?? 1;
                    return pages.ToString()!;
                }
            }
            """;
        var corpus = (Corpus with { Source = code }).Put("corpus.yml", "fields: { pages: integer }\ngroups: year");
        Assert.Equal("2", Execution.Run(corpus));
    }

    [Fact]
    public void A_name_that_several_articles_want_tells_the_groups()
    {
        var host = new Host(
            (Corpus with { Source = "class Use { object A => App.Corpus.Articles.NoYear.TheSame; }" }).Set("CorpusGroups", "year")
        );
        var problem = Assert.Single(host.Problems(host.Run()));
        Assert.Equal("CS0619", problem.Id);
        Assert.Matches(
            @"Several articles have this name: NoYear\.TheSame_\w+ \(d\), Year2019\.TheSame_\w+ \(politics-2018/c\)",
            problem.GetMessage()
        );
    }

    [Fact]
    public void A_name_that_several_groups_want_tells_the_folders()
    {
        var host = new Host(
            (Corpus with { Source = "class Use { object A => App.Corpus.Articles.Politics2018; }" }).Set("CorpusGroups", "folder")
        );
        var problem = Assert.Single(host.Problems(host.Run()));
        Assert.Equal("CS0619", problem.Id);
        Assert.Matches(@"Several groups of articles have this name: \w+ \(politics-2018\), \w+ \(politics/2018\)", problem.GetMessage());
    }

    [Fact]
    public void A_former_name_stands_in_the_group_of_the_article()
    {
        var host = new Host(
            (Corpus with { Source = "class Use { object A => App.Corpus.Articles.CoastSea.DockersWalkOut; }" }).Set(
                "CorpusGroups",
                "publication"
            )
        );
        Assert.Equal("CORPUS2007", Assert.Single(host.Problems(host.Run())).Id);
    }

    [Theory]
    [InlineData("year", "Year 2018 Group")]
    [InlineData("year", "Year 2018")]
    [InlineData("year", "Instance")]
    [InlineData("year", "Count")]
    [InlineData("folder", "Russia")]
    [InlineData("folder", "Russia Group")]
    [InlineData("folder", "Articles")]
    [InlineData("publication", "No Publication")]
    public void Titles_and_groups_of_one_name_do_not_clash(string groups, string title)
    {
        var front = "---\ndate: 2018-01-05\npublication: " + title + "\naliases: [instance, Find]\n---\n\n";
        var corpus = TestCorpus.Of(
            ("russia/a.txt", front + title),
            ("russia/b.txt", title + " Article"),
            ("Russia Group/c.txt", front + title + " 2"),
            ("articles/count/d.txt", title + " Citations"),
            ("count/e.txt", "Shard00"),
            ("\u2026/f.txt", title + "_Group")
        );
        Generated.Sound(corpus.Set("CorpusGroups", groups));
    }

    /// <summary>The articles that <c>Articles</c> has as members, and those of its groups; hashes are left out.</summary>
    private static string Members(Compilation compilation)
    {
        var articles = compilation.GetTypeByMetadataName("App.Typed.Articles")!;
        var own = string.Join(
            ' ',
            Names(articles).Where(n => n.Type.Name.EndsWith("Article", StringComparison.Ordinal)).Select(n => Shown(n))
        );
        var groups = Names(articles).Where(n => n.Type.Name.EndsWith("_Group", StringComparison.Ordinal));
        return string.Join(
            "; ",
            groups.Select(g => Shown(g) + ": " + string.Join(' ', Names(g.Type).Select(Shown))).Prepend(own).Where(t => t.Length > 0)
        );
    }

    private static IPropertySymbol[] Names(ITypeSymbol type) =>
        [
            .. type.GetMembers()
                .OfType<IPropertySymbol>()
                .Where(p => p.GetAttributes().All(a => a.AttributeClass!.Name != nameof(ObsoleteAttribute)))
                .OrderBy(p => p.Name, StringComparer.Ordinal),
        ];

    private static string Shown(IPropertySymbol property) =>
        property.Name.LastIndexOf('_') is >= 0 and var at ? property.Name[..(at + 1)] + "*" : property.Name;
}
