using System.Linq;
using CsCheck;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>Every property of every object can be read, whatever the document.</summary>
public sealed class EverythingTests
{
    private static readonly string[] Parts =
    [
        "Vladimir Putin said “it is over” (Interfax, May 4, 2018).",
        "(Interfax, May 4, 2018)",
        "(AP; TASS, May 3)",
        "SOURCES: Reuters, AP, TASS",
        "— Reuters",
        "# Heading (Reuters, May 2018)",
        "- item (see EDM, March 3, 2016)",
        "---\ntitle: One\ndraft: true\nregion: north\n---",
        "“",
        "((",
        "[1] https://example.org/a",
        "See [1, 2] and (Smith, 2016, p. 4).",
        "\uD83D",
        "The intercontinental ballistic missile (ICBM) 😀 flew.",
    ];

    [Fact]
    public void The_seed_corpus_is_read_to_the_last_property() => Assert.True(Everything.Read(SeedCorpus.Data) > 300);

    [Fact]
    public void Empty_documents_have_no_traps()
    {
        Assert.True(Everything.Read(Corpora.Of(("a", ""))) > 1);
        Assert.True(Everything.Read(Corpora.Of(("a", "\n \n"))) > 1);
        Assert.True(Everything.Read(Corpora.Of()) > 1);
    }

    [Fact]
    public void Odd_documents_have_no_traps() =>
        Gen.Int[0, Parts.Length - 1]
            .Array[0, 8]
            .Sample(chosen => Everything.Read(Corpora.Of(("a", string.Join("\n\n", chosen.Select(i => Parts[i]))))) > 0, iter: 1000);
}
