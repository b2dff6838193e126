using System.Linq;
using System.Text;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hostile;

public sealed class DecodingTests
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false);

    [Theory]
    [InlineData("plain\n\ntext", false)]
    [InlineData("an honest \uFFFD\n\ntext", false)]
    public void Valid_utf8_is_read(string text, bool isRefused)
    {
        Assert.Equal(isRefused, IsRefused(Utf8.GetBytes(text)));
        Assert.Equal(isRefused, IsRefused([0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(text)]));
    }

    [Fact]
    public void Invalid_utf8_is_an_error_at_the_byte()
    {
        var diagnostic = Refusal([.. Utf8.GetBytes("caf\u00E9 \u2013 T\n"), 0xE9, .. Utf8.GetBytes(" text")]);
        Assert.Contains("at byte 12", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_code_page_of_the_machine_is_an_error()
    {
        var text = new InMemoryText("/projects/corpus/a.txt", [(byte)'a', 0xE9, (byte)'b'], Encoding.Latin1);
        var diagnostic = Assert.Single(new Host(TestCorpus.Empty.Put(text)).Run().Diagnostics, d => d.Id == "CORPUS0701");
        Assert.Contains("at byte 1", diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_needs_a_byte_order_mark()
    {
        const string text = "Title of it\n\nSome text follows.";
        Assert.True(IsRefused(Encoding.Unicode.GetBytes(text)));
        Assert.True(IsRefused(Encoding.BigEndianUnicode.GetBytes(text)));
        Assert.False(IsRefused([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]));
        Assert.False(IsRefused([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]));
    }

    [Fact]
    public void A_refused_document_is_listed_and_the_others_compile()
    {
        var corpus = TestCorpus.Of(("good.txt", "Good one\n\nText.")).Put(new InMemoryText("/projects/corpus/bad.txt", [0xFF, 0x41]));
        var host = new Host(corpus);
        var result = host.Run();
        Generated.Compiles(host, result);
        var members = host.Compile(result).GetTypeByMetadataName("App.Typed.Articles")!.GetMembers().OfType<IPropertySymbol>();
        Assert.Equal(["Bad", "GoodOne"], members.Select(m => m.Name).Order());
    }

    [Fact]
    public void Size_is_limited()
    {
        var corpus = TestCorpus.Of(
            ("nine.txt", Big(9, "A line of text in a large file.\n")),
            ("eleven.txt", Big(11, "Other words stand in this one.\n"))
        );
        var ids = new Host(corpus).Run().Diagnostics.Select(d => d.Id);
        Assert.Equal(["CORPUS0702"], ids);
        Assert.Empty(new Host(corpus.Set("CorpusMaxDocumentBytes", "12000000")).Run().Diagnostics);
    }

    [Fact]
    public void Size_is_counted_in_bytes()
    {
        var corpus = TestCorpus.Of(("a.txt", "\u00E9\u00E9\u00E9"));
        Assert.Empty(new Host(corpus.Set("CorpusMaxDocumentBytes", "6")).Run().Diagnostics);
        Assert.Equal("CORPUS0702", Assert.Single(new Host(corpus.Set("CorpusMaxDocumentBytes", "5")).Run().Diagnostics).Id);
    }

    private static string Big(int megabytes, string line) =>
        "Title " + line + "\n" + string.Concat(Enumerable.Repeat(line, megabytes * 32768));

    private static bool IsRefused(byte[] bytes) =>
        new Host(TestCorpus.Empty.Put(new InMemoryText("/projects/corpus/a.txt", bytes))).Run().Diagnostics.Any(d => d.Id == "CORPUS0701");

    private static Diagnostic Refusal(byte[] bytes) =>
        Assert.Single(
            new Host(TestCorpus.Empty.Put(new InMemoryText("/projects/corpus/a.txt", bytes))).Run().Diagnostics,
            d => d.Id == "CORPUS0701"
        );
}
