using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Composition;

/// <summary>Versions of a package with a corpus: what breaks its users is found when it is packed, and a later version serves what was compiled for an earlier one.</summary>
public sealed class CorpusVersionTests(PackageFeed feed)
{
    [Fact]
    public async Task A_removed_article_and_a_changed_date_break_and_a_later_version_serves_earlier_users()
    {
        var moon = new MoonCorpus(feed);
        string[] validated = ["-p:EnablePackageValidation=true", "-p:PackageValidationBaselineVersion=1.0.0"];
        (await moon.Pack("1.0.0")).Succeeds().WithoutWarnings();

        // Version 1.1 adds an article and a sentence.
        moon.Library.Write("corpus/gamma.md", "# Gamma Stays\n\nIt snowed (AP, May 7, 2018).\n");
        moon.Library.Write("corpus/beta.txt", "Beta Falls\n\nIt rained (TASS, May 6, 2018). Then it stopped.\n");
        (await moon.Pack("1.1.0", validated)).Succeeds();

        // Version 2 changes a date and removes an article.
        moon.Library.Write("corpus/alpha.md", "# Alpha Rises\n\nDate: January 5, 2018\n\nVladimir Putin spoke (Interfax, January 3).\n");
        moon.Library.Delete("corpus/beta.txt");
        var broken = (await moon.Pack("2.0.0", validated)).Fails().Output;
        Assert.Contains("CP0002", broken);
        Assert.Contains("Moon.Typed.Articles.BetaFalls.get", broken);
        Assert.Contains("Moon.Typed.AlphaRisesCitations.Interfax_2018_01_02", broken);
        Assert.DoesNotContain("GammaStays", broken);

        var user = moon.Beside("User");
        user.WriteProject(
            "<PropertyGroup><PackageId>Moon.User.Test</PackageId><Version>1.0.0</Version></PropertyGroup>"
                + $"""<ItemGroup><PackageReference Include="{MoonCorpus.Id}" Version="1.0.0" /></ItemGroup>""",
            "User",
            "Library"
        );
        user.Write(
            "MoonReader.cs",
            "public static class MoonReader { public static string Text => Moon.MoonCorpus.Articles.BetaFalls.Text.ToString(); }"
        );
        (await user.Dotnet("pack", "-o", "../feed")).Succeeds();

        var application = moon.Beside("App");
        application.WriteProject(
            $"""
            <ItemGroup>
              <PackageReference Include="Moon.User.Test" Version="1.0.0" />
              <PackageReference Include="{MoonCorpus.Id}" Version="1.1.0" />
            </ItemGroup>
            """
        );
        application.Write("Program.cs", "Console.WriteLine(Moon.MoonCorpus.Articles.Count + MoonReader.Text);");
        Assert.EndsWith("3Beta Falls\n\nIt rained (TASS, May 6, 2018). Then it stopped.\n\n", await application.Run());
    }
}
