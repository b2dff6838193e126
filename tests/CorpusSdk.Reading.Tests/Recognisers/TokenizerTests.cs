using System.Linq;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CsCheck;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Words, numbers, possessives and symbols.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Kremlin.ru, said", "Kremlin.ru|,|said")]
    [InlineData("the U.S. envoy", "the|U.S.|envoy")]
    [InlineData("It ended. The rest", "It|ended|.|The|rest")]
    [InlineData("It ended.The rest", "It|ended|.|The|rest")]
    [InlineData("S-300PMU-2 flew", "S-300PMU-2|flew")]
    [InlineData("a Cold War–like footing", "a|Cold|War|–|like|footing")]
    [InlineData("Putin’s O’Neill's", "Putin|’s|O’Neill|'s")]
    [InlineData("24.kg and 112.ua", "24.kg|and|112.ua")]
    [InlineData("1,234.5 and 3,45", "1,234.5|and|3|,|45")]
    [InlineData("January 3,2018", "January|3|,|2018")]
    [InlineData("“act of war,”", "“|act|of|war|,|”")]
    [InlineData("AP;TASS", "AP|;|TASS")]
    [InlineData("nuclear/ICBM", "nuclear|/|ICBM")]
    [InlineData("3/29/18", "3|/|29|/|18")]
    [InlineData("2018-01-02", "2018-01-02")]
    [InlineData("co\u00ADoperate", "co\u00ADoperate")]
    [InlineData("no\u00A0break\u2009thin\u202Fnarrow", "no|break|thin|narrow")]
    [InlineData("a\0b", "a|b")]
    [InlineData("😀 𝔸𝔹", "😀|𝔸𝔹")]
    [InlineData("СУ 83М6Е2", "СУ|83М6Е2")]
    [InlineData("...", ".|.|.")]
    [InlineData("", "")]
    [InlineData(" \t\r\n ", "")]
    public void Tokens(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(t => text.Slice(t.Span))));

    [Theory]
    [InlineData("word", TokenKind.Word)]
    [InlineData("S-300", TokenKind.Word)]
    [InlineData("24.kg", TokenKind.Word)]
    [InlineData("2018", TokenKind.Number)]
    [InlineData("1,234.5", TokenKind.Number)]
    [InlineData("“", TokenKind.Symbol)]
    [InlineData("’", TokenKind.Symbol)]
    public void Kinds(string text, object kind) => Assert.Equal(kind, Assert.Single(Tokenizer.Tokenize(text)).Kind);

    [Fact]
    public void A_possessive_needs_a_word_before_it()
    {
        Assert.Equal(TokenKind.Possessive, Tokenizer.Tokenize("DPRK’s")[1].Kind);
        Assert.DoesNotContain(Tokenizer.Tokenize("said ’s it"), t => t.Kind == TokenKind.Possessive);
        Assert.DoesNotContain(Tokenizer.Tokenize("the workers’ party"), t => t.Kind == TokenKind.Possessive);
    }

    [Fact]
    public void Tokens_are_ordered_not_empty_and_leave_out_only_blanks() =>
        Gen.Char["aZ9.,’-()“” \n\u00A0\u00AD\uD83D\uDE00/"]
            .Array[0, 40]
            .Select(c => new string(c))
            .Sample(text =>
            {
                var tokens = Tokenizer.Tokenize(text);
                Assert.All(tokens, t => Assert.True(t.Length > 0));
                Assert.All(tokens.Zip(tokens.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
                var covered = tokens.Sum(t => t.Length);
                var blank = text.Count(c => c is ' ' or '\n' or '\u00A0');
                Assert.InRange(covered, text.Length - blank - text.Count(c => c == '\u00AD'), text.Length - blank);
            });

    [Fact]
    public void A_position_is_found_by_halving()
    {
        var list = new TokenList("one two three", Tokenizer.Tokenize("one two three"));
        Assert.Equal([0, 1, 1, 2, 3], new[] { 0, 1, 4, 5, 9 }.Select(list.At));
        Assert.True(list.IsWord(1, "two"));
        Assert.False(list.IsWord(1, "three"));
        Assert.False(list.IsWord(-1, "two") || list.IsWord(3, "two") || list.Is(3, '.'));
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", 0, 1, 1)]
    [InlineData("a\nb\r\nc\rd", 2, 2, 1)]
    [InlineData("a\nb\r\nc\rd", 4, 2, 3)]
    [InlineData("a\nb\r\nc\rd", 5, 3, 1)]
    [InlineData("a\nb\r\nc\rd", 7, 4, 1)]
    [InlineData("a\nb\r\nc\rd", 8, 4, 2)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\r", 2, 2, 1)]
    [InlineData("😀x", 2, 1, 3)]
    public void Lines_end_with_LF_CRLF_or_CR(string text, int position, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).Locate(position));
}
