using CorpusSdk.Generators.Tests.Hosting;
using Xunit;

namespace CorpusSdk.Generators.Tests.Levels;

/// <summary>What code sees of an article at each level of symbols, with and without fields.</summary>
public sealed class LevelTests
{
    [Theory]
    [InlineData("citations", "", "True True \"a\" 2 Interfax_2018_01_02 is Interfax")]
    [InlineData("citations", "fields: { pages: integer }", "True True \"a\" 2 Interfax_2018_01_02 is Interfax, 7 pages")]
    [InlineData("articles", "", "True True \"a\" 2")]
    [InlineData("articles", "fields: { pages: integer }", "True True \"a\" 2, 7 pages")]
    public void A_member_gives_the_object_that_lists_and_Find_give_and_JSON_is_its_id(string symbols, string settings, string expected)
    {
        var citation = symbols == "citations" ? " + \" Interfax_2018_01_02 is \" + a.Citations.Interfax_2018_01_02.Source!.Name" : "";
        var fields = settings.Length > 0 ? " + \", \" + a.Pages + \" pages\"" : "";
        Assert.Equal(expected, Run("App.Corpus.Articles.First", symbols, settings, citation + fields));
    }

    [Theory]
    [InlineData("", "True True \"a\" 2")]
    [InlineData("fields: { pages: integer }", "True True \"a\" 2, 7 pages")]
    public void Without_members_lists_and_Find_give_one_object(string settings, string expected) =>
        Assert.Equal(
            expected,
            Run("App.Corpus.Articles[0]", "catalogue", settings, settings.Length > 0 ? " + \", \" + a.Pages + \" pages\"" : "")
        );

    private static string Run(string article, string symbols, string settings, string more) =>
        Execution.Run(
            TestCorpus
                .Of(
                    ("a.txt", "---\npages: 7\n---\nFirst\n\nSaid (Interfax, January 2, 2018) and done (TASS, January 3, 2018)."),
                    ("b.txt", "Second\n\nNothing.")
                )
                .Put("corpus.yml", settings)
                .Set("CorpusSymbols", symbols) with
            {
                Source = $$"""
                public static class Use
                {
                    public static string Run()
                    {
                        var a = {{article}};
                        object o = a;
                        return ReferenceEquals(a, App.Corpus.Articles.Find("a"))
                            + " " + ReferenceEquals(a, App.Corpus.Data.Articles[0])
                            + " " + System.Text.Json.JsonSerializer.Serialize(o)
                            + " " + a.Citations.Count{{more}};
                    }
                }
                """,
            }
        );
}
