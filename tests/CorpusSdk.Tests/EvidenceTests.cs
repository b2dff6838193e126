using System.Linq;
using System.Reflection;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>What code rests on is named, and can be read by a report.</summary>
public sealed class EvidenceTests
{
    [Fact]
    [Evidence(
        nameof(SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS.Citations.Interfax_2018_01_02),
        nameof(SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS.Citations.RbcRu_2018_01_17)
    )]
    [Evidence]
    public void Evidence_has_the_names_of_citations()
    {
        var evidence = MethodBase.GetCurrentMethod()!.GetCustomAttributes<EvidenceAttribute>();
        Assert.Equal(["Interfax_2018_01_02", "RbcRu_2018_01_17"], evidence.SelectMany(e => e.Citations));
    }
}
