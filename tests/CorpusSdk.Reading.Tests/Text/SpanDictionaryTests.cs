using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Text;
using CsCheck;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>A dictionary of spans answers as one of strings does.</summary>
public sealed class SpanDictionaryTests
{
    private static readonly Gen<string> Word = Gen.Char["abABéÉжЖ1-"].Array[0, 4].Select(c => new string(c));

    [Fact]
    public void It_holds_what_a_dictionary_of_strings_holds() =>
        Gen.Select(Word.Array[0, 12], Word)
            .Sample(
                (keys, asked) =>
                {
                    var (known, spans) = Fill(keys);
                    Assert.Equal(known.TryGetValue(asked, out var expected), spans.TryGet(asked, out var value));
                    Assert.Equal(expected, value);
                }
            );

    [Fact]
    public void Asked_in_lower_case_it_finds_the_small_form_of_a_word() =>
        Gen.Select(Word.Array[0, 12], Word)
            .Sample(
                (keys, asked) =>
                {
                    var (known, spans) = Fill(keys);
                    var found = known.TryGetValue(asked.ToLowerInvariant(), out var expected);
                    Assert.Equal(found, spans.TryGetLower(asked, out var value));
                    Assert.Equal(expected, value);
                }
            );

    [Fact]
    public void A_word_longer_than_any_of_a_language_is_found_or_not_without_an_error()
    {
        var spans = new SpanDictionary<int>();
        var word = new string('x', 200);
        spans.TryAdd(word, 7);
        Assert.True(spans.TryGet(word, out var value));
        Assert.Equal(7, value);
        Assert.False(spans.TryGetLower(word.ToUpperInvariant() + "y", out _));
    }

    private static (Dictionary<string, int> Known, SpanDictionary<int> Spans) Fill(string[] keys)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var spans = new SpanDictionary<int>();
        foreach (var (key, index) in keys.Where(k => k.Length > 0).Select((k, i) => (k, i)))
            Assert.Equal(known.TryAdd(key, index), spans.TryAdd(key, index));
        return (known, spans);
    }
}
