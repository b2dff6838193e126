using System;
using CorpusSdk.Reading.Text;
using Xunit;

namespace CorpusSdk.Reading.Tests.Text;

/// <summary>Ids of names.</summary>
public sealed class SlugTests
{
    [Theory]
    [InlineData("U.S. Army", "us-army")]
    [InlineData("US Army", "us-army")]
    [InlineData("2020 U.S. presidential election", "2020-us-presidential-election")]
    [InlineData("D.C", "dc")]
    [InlineData("J. D. Vance", "j-d-vance")]
    [InlineData("St. Petersburg", "st-petersburg")]
    [InlineData("t.me", "t-me")]
    [InlineData("gazeta.ru", "gazeta-ru")]
    [InlineData("No. 1.A", "no-1-a")]
    [InlineData("O'Brien & Sons", "obrien-sons")]
    public void Of_a_name(string name, string expected) => Assert.Equal(expected, Slug.Of(name.AsSpan()));
}
