using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>What is left out of a reading changes nothing else.</summary>
public sealed class ReadingOptionsTests
{
    [Fact]
    public void Without_quotations_and_entities_the_rest_is_the_same()
    {
        var part = new ArticleReader(new ReadingOptions { Quotations = false, Entities = false }).Read("test", "test.txt", Read.SeedText);
        Assert.Empty(part.Quotations);
        Assert.Empty(part.Entities);
        Assert.Equal(Read.Seed with { Quotations = default, Entities = default }, part);
    }
}
