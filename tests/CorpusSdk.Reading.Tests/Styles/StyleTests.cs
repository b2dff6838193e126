using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Every example and counter-example of every house style is read as its file says.</summary>
public sealed class StyleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "styles");

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory
            .GetFiles(Folder, "*.yml")
            .Select(f => new TheoryDataRow<string>(Path.GetFileName(f)))
            .OrderBy(r => r.Data, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void Examples_are_read(string file)
    {
        var style = StyleFile.Load(Path.Combine(Folder, file));
        var expected = style.Examples.Select(e => e.Text + " => " + string.Join("; ", e.Reads.Select(r => r.Trim())));
        var read = style.Examples.Select(e => e.Text + " => " + string.Join("; ", Citations(e.Text, style.Published)));
        Assert.Equal(expected, read);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Counter_examples_are_left_alone(string file)
    {
        var style = StyleFile.Load(Path.Combine(Folder, file));
        Assert.NotEmpty(style.CounterExamples);
        foreach (var example in style.CounterExamples)
        {
            var reading = Read.Text(Read.Article(example.Text), style.Published);
            Assert.True(reading.Citations.Count == 0, example.Text);
            var classes = reading.Parentheticals.Select(p => KindNames.ToKebabCase(p.Class)).ToList();
            Assert.True(
                example.Is is null || classes.Contains(example.Is),
                $"{example.Text} is {string.Join(", ", classes)}, not {example.Is}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_style_says_what_it_is(string file)
    {
        var style = StyleFile.Load(Path.Combine(Folder, file));
        Assert.NotEmpty(style.Name);
        Assert.NotEmpty(style.Description);
    }

    private static IEnumerable<string> Citations(string text, string published) =>
        Read.Text(Read.Article(text), published)
            .Citations.Select(c =>
                $"{string.Join(" + ", c.Sources.Select(s => s.Written))} | {c.Date?.Date.ToString() ?? "-"} | {(c.See ? "see " : "")}{KindNames.ToKebabCase(c.Kind)}".Trim()
            );
}
