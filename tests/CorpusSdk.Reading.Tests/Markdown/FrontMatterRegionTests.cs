using CorpusSdk.Reading.Outline;
using Xunit;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>Where front matter begins and ends.</summary>
public sealed class FrontMatterRegionTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nText", "---\ntitle: A\n---", "title: A\n")]
    [InlineData("---  \r\ntitle: A\r\n...\r\nText", "---  \r\ntitle: A\r\n...", "title: A\r\n")]
    [InlineData("---\n---\n", "---\n---", "")]
    [InlineData("---\na: 1\n\nb: ---\n---", "---\na: 1\n\nb: ---\n---", "a: 1\n\nb: ---\n")]
    public void The_region_ends_with_its_closing_mark(string text, string region, string content)
    {
        var found = FrontMatterRegion.Find(text);
        Assert.NotNull(found);
        Assert.Equal(region, text.Slice(found.Value.Span));
        Assert.Equal(content, text.Slice(found.Value.Content));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\ntitle: A\nText without an end")]
    [InlineData("---\n\nA thematic break, then text.\n\n---\n")]
    [InlineData("\n---\ntitle: A\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("----\ntitle: A\n----\n")]
    public void Other_texts_have_none(string text) => Assert.Null(FrontMatterRegion.Find(text));
}
