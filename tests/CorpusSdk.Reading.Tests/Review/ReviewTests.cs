using System.Linq;
using CorpusSdk.Reading.Findings;
using Xunit;

namespace CorpusSdk.Reading.Tests.Review;

/// <summary>What an editor would note about an article as a whole: what is said, where, and what is left alone.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void The_seed_has_the_findings_of_a_careful_editor()
    {
        var findings = Review(CorpusSdk.Reading.Tests.Read.SeedText).Where(f => f.IsEnabled).ToList();
        Assert.Equal(["CORPUS0106 1:1", "CORPUS0505 11:47", "CORPUS0502 17:589"], findings.Select(f => $"{f.Rule} {f.Line}:{f.Column}"));
        Assert.Equal("; by its volume and its latest citation it is [2018-01-18..2018-12-31]", findings[0].Arguments[0]);
        Assert.Equal(["protivnk", "protivnik"], findings[1].Arguments);
        Assert.All(findings, f => Assert.Equal(Severity.Info, f.Severity));
    }

    [Theory]
    [InlineData(
        "CORPUS0106",
        "Publication: Eurasia Daily Monitor Volume: 15 Issue: 7\n\nThe talks began (Interfax, January 2). They ended (Interfax, January 7, 2018)."
    )]
    [InlineData("CORPUS0107", "On January 11, 2017, the two sides met in the border town (Interfax, January 11, 2018).")]
    [InlineData("CORPUS0108", "Date: May 20, 2018\n\nThe talks began (Interfax, May 3). They ended (Interfax, May 9, 2018).")]
    [InlineData("CORPUS0202", "The plant closed (Meduza, May 3, 2010).")]
    [InlineData("CORPUS0203", "The plant closed (RIA Novosti, May 3, 2018). It reopened (RIAN, May 9, 2018).")]
    [InlineData("CORPUS0304", "The minister denied it (Interfax, Janury 2).")]
    [InlineData("CORPUS0304", "The minister denied it (Interfax).")]
    [InlineData("CORPUS0305", "The talks began (Interfax, May 3, 2018). They ended at noon (Interfax, May 3, 2018).")]
    [InlineData("CORPUS0306", "The talks began (Interfax, May 3, 2018).\n\nNobody knows why they ended.")]
    [InlineData("CORPUS0403", "\u201CWe agree,\u201D he said. \u201CWe do,\u201D she said. \"We do not,\" they said.")]
    [InlineData("CORPUS0404", "The answer was short: \u201CWe shall never agree to that, and we never did.\u201D")]
    [InlineData("CORPUS0503", "Engineers of the QVB left the town at dawn.")]
    [InlineData("CORPUS0504", "The Regional Water Council (RWC) met. Later the Rural Workers Congress (RWC) voted.")]
    [InlineData("CORPUS0505", "Angela Merkel spoke. Merkel left. A day later Merkkel came back.")]
    [InlineData("CORPUS0714", "The sum was \u202E12\u202C million.")]
    [InlineData("CORPUS0715", "They met in a Cafe\u0301 near the port.")]
    public void It_is_said_once(string rule, string body) => Assert.Single(Review(Article(body)), f => f.Rule == rule);

    [Theory]
    [InlineData("CORPUS0106", "The talks began in the spring (Interfax, May 3, 2018).")]
    [InlineData("CORPUS0107", "On January 11, 2018, the two sides met in the border town (Interfax, January 12, 2018).")]
    [InlineData("CORPUS0108", "The talks began (Interfax, May 3, 2018). They went on (Interfax, April 6, May 5, 2018).")]
    [InlineData("CORPUS0202", "The plant closed (Meduza, May 3, 2018).")]
    [InlineData("CORPUS0203", "The plant closed (Interfax, May 3, 2018). It reopened (TASS, May 9, 2018; Interfax, May 10, 2018).")]
    [InlineData("CORPUS0304", "The minister denied it (Interfax, January 2). The agency (founded in 1989) was cited.")]
    [InlineData("CORPUS0304", "The minister denied it (TASS, February 31, 2018).")]
    [InlineData(
        "CORPUS0305",
        "The talks began (Interfax, May 3, 2018). They ended (Interfax, May 4, 2018).\n\nThey began again (Interfax, May 3, 2018)."
    )]
    [InlineData("CORPUS0306", "The talks began.\n\nNobody knows why they ended.")]
    [InlineData("CORPUS0403", "\u201CWe agree with the \u2018partner,\u2019\u201D he said. It\u2019s 6\" long.")]
    [InlineData("CORPUS0404", "Angela Merkel said: \u201CWe shall never agree to that.\u201D")]
    [InlineData("CORPUS0503", "The People\u2019s Defense Units (PDU) left. The PDU, the UN, NATO and the BBC said so. Louis XIV did not.")]
    [InlineData("CORPUS0504", "The Regional Water Council (RWC) met. The Regional Water Councils (RWC) voted.")]
    [InlineData("CORPUS0505", "Russian officials spoke. Russian papers wrote. Russians read. The nation had a notion of it.")]
    [InlineData("CORPUS0714", "\u200Fשלום\u200F was the answer.")]
    [InlineData("CORPUS0715", "They met in a Caf\u00E9 near the port of Z\u00FCrich.")]
    public void It_is_not_said(string rule, string body) => Assert.DoesNotContain(Review(Article(body)), f => f.Rule == rule);

    [Fact]
    public void Rules_that_not_every_house_wants_are_off() =>
        Assert.Equal(["CORPUS0108", "CORPUS0306", "CORPUS0404"], FindingRules.All.Where(r => !r.IsEnabledByDefault).Select(r => r.Id));

    private static string Article(string body) => CorpusSdk.Reading.Tests.Read.Article(body);

    private static EquatableArray<Finding> Review(string text) => new ArticleReader().Read("test", "test.txt", text).Findings;
}
