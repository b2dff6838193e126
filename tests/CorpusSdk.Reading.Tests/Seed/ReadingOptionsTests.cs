using System;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>What is left out of a reading changes nothing else.</summary>
public sealed class ReadingOptionsTests
{
    [Fact]
    public void Without_quotations_and_entities_the_rest_is_the_same()
    {
        var part = new ArticleReader(
            new ReadingOptions
            {
                Review = false,
                Quotations = false,
                Entities = false,
            }
        ).Read("test", "test.txt", Read.SeedText);
        Assert.Empty(part.Quotations);
        Assert.Empty(part.Entities);
        // Findings about names go with the names.
        var findings = Read.Seed.Findings.Where(f => !f.Rule.StartsWith("CORPUS05", StringComparison.Ordinal)).ToEquatableArray();
        Assert.Equal(Read.Seed with { Quotations = default, Entities = default, Findings = findings }, part);
    }
}
