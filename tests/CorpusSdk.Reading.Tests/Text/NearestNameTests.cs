using CorpusSdk.Reading.Text;
using CsCheck;
using Xunit;

namespace CorpusSdk.Reading.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("protivnik", "protivnk", true)]
    [InlineData("protivnik", "protivnki", true)]
    [InlineData("protivnik", "protivnyk", true)]
    [InlineData("protivnik", "protivnik", false)]
    [InlineData("protivnik", "protvniki", false)]
    [InlineData("aab", "ab", true)]
    [InlineData("abc", "cba", false)]
    [InlineData("", "a", true)]
    [InlineData("", "", false)]
    public void One_letter_makes_one_name_of_two(string left, string right, bool expected)
    {
        Assert.Equal(expected, NearestName.IsOneApart(left, right));
        Assert.Equal(expected, NearestName.IsOneApart(right, left));
    }

    [Fact]
    public void The_distance_says_the_same()
    {
        var word = Gen.Char['a', 'c'].Array[0, 6];
        Gen.Select(word, word)
            .Sample((left, right) => NearestName.IsOneApart(left, right) == (NearestName.Distance(left, right, 1) == 1), iter: 20_000);
    }
}
