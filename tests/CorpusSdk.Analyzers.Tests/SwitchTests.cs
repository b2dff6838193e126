using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Kinds;
using CorpusSdk.Analyzers.Tests.Hosting;
using CorpusSdk.CodeFixes;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>CORPUS2006: switches over closed sets.</summary>
public sealed class SwitchTests
{
    private static readonly SwitchAnalyzer Analyzer = new();

    [Fact]
    public async Task A_statement_that_leaves_members_out_is_reported_and_filled()
    {
        var project = Seed.Project(
            """
            switch (Corpus.Sources.Interfax.Kind)
                    {
                        case SourceKind.Agency:
                            Use(1);
                            break;
                        case SourceKind.Newspaper or SourceKind.Magazine:
                            break;
                    }
            """
        );
        var found = Assert.Single(await project.Diagnose(Analyzer));
        Assert.Equal(
            "The switch over SourceKind does nothing for Unknown, Broadcaster, Site, Government, International and 5 more; add the cases or a default",
            found.GetMessage()
        );
        var changed = await project.Fix("CORPUS2006", new AddCasesFix(), Analyzer);
        Assert.Contains("case SourceKind.Blog:\n                break;", changed.Code.ReplaceLineEndings("\n"));
        Assert.Empty(await changed.Diagnose(Analyzer));
    }

    [Fact]
    public async Task An_expression_is_reported_by_the_compiler_and_filled()
    {
        var project = Seed.Project(
            "Use(EdtfDate.Parse(\"2017\").IsBefore(EdtfDate.Parse(\"2018\")) switch { Certainty.Yes => 1, Certainty.No => 0 });"
        );
        Assert.Equal(["CS8509"], (await project.Diagnose(Analyzer)).Select(d => d.Id));
        var changed = await project.Fix("CS8509", new AddCasesFix(), Analyzer);
        Assert.Contains("Certainty.Possible => throw new System.NotImplementedException()", changed.Code);
        Assert.DoesNotContain(await changed.Diagnose(Analyzer), d => d.Id == "CS8509");
    }

    [Theory]
    [InlineData("switch (Certainty.Yes) { case Certainty.Yes: break; default: break; }")]
    [InlineData("switch (Certainty.Yes) { case Certainty.Yes: case Certainty.No: case Certainty.Possible: break; }")]
    [InlineData("switch (Certainty.Yes) { case Certainty.Yes: break; case not Certainty.Yes: break; }")]
    [InlineData("switch (DayOfWeek.Monday) { case DayOfWeek.Monday: break; }")]
    [InlineData("switch (Corpus.Articles.Count) { case 1: break; }")]
    public async Task A_default_all_members_or_another_type_are_not_reported(string statement) =>
        Assert.DoesNotContain(await Seed.Project(statement).Diagnose(Analyzer), d => d.Id == "CORPUS2006");

    [Fact]
    public async Task A_case_with_a_condition_covers_nothing()
    {
        var project = Seed.Project(
            "switch (Certainty.Yes) { case Certainty.Yes: case Certainty.No: break; case Certainty.Possible when DateTime.Now.Year > 1: break; }"
        );
        Assert.Contains(await project.Diagnose(Analyzer), d => d.Id == "CORPUS2006");
    }

    [Fact]
    public async Task An_enumeration_made_from_a_schema_is_a_closed_set()
    {
        var code = Seed.Method("switch (Region.North) { case Region.North: break; }");
        var set = "\n[System.CodeDom.Compiler.GeneratedCode(\"CorpusSdk\", \"1\")] enum Region { North, South }\nenum Other { A, B }\n";
        Assert.Equal("CORPUS2006", Assert.Single(await Seed.WithFile(code + set).Diagnose(Analyzer)).Id);
        var other = Seed.Method("switch (Other.A) { case Other.A: break; }");
        Assert.Empty(await Seed.WithFile(other + set).Diagnose(Analyzer));
    }
}
