using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Tests.Hosting;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hostile;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var expected = Text();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
        try
        {
            Assert.Equal(expected, Text());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static string Text()
    {
        var corpus = TestCorpus.Of(
            ("i\u0307/\u0131.txt", "istanbul \u0131\u015F\u0131k \u0130zmir\n\nPutin (Interfax, January 2, 2018)."),
            ("b.txt", Snapshots.SeedTests.Seed),
            ("z.txt", "title\n\n-5 (Interfax, January 2)")
        );
        var result = new Host(corpus).Run();
        var sources = result.GeneratedSources.Select(s => s.HintName + s.SourceText);
        return string.Concat(sources.Concat(result.Diagnostics.Select(d => d.GetMessage(CultureInfo.InvariantCulture))));
    }
}
