using System;
using System.IO;
using CorpusSdk.Generators.Tests.Hosting;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

public sealed class SourceDocsTests
{
    [Fact]
    public void The_example_of_the_docs_is_read_without_findings()
    {
        var page = File.ReadAllText(Path.Combine(TestPaths.RepositoryRoot, "docs", "sources.md"));
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var example = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        var settings = SourceSettings.Read(example);
        Assert.Empty(settings.Findings);
        Assert.Equal("tass", new SourceRegistry(settings).Find("TASS Telegram")?.Id);
    }
}
