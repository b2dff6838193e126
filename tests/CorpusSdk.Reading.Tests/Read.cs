using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusSdk.Reading.Tests;

/// <summary>Reads texts of tests.</summary>
internal static class Read
{
    public static readonly string SeedText = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_68f0b5480876e0b5.txt"));

    public static readonly ArticleReading Seed = Text(SeedText);

    /// <summary>What the recognisers report; the review of the whole article has tests of its own.</summary>
    public static ArticleReading Text(string text, string? published = null) =>
        new ArticleReader(new ReadingOptions { Review = false, Published = published is null ? null : EdtfDate.Parse(published) }).Read(
            "test",
            "test.txt",
            text
        );

    /// <summary>An article with a title and one paragraph.</summary>
    public static ArticleReading Body(string body, string? published = null) => Text(Article(body), published);

    public static string Article(string body) => "A Title of Some Words\n\n" + body + "\n";

    /// <summary>Each citation as <c>sources|edtf|kind</c>, in order.</summary>
    public static IEnumerable<string> Citations(string body, string? published = "2018-06-15") =>
        Body(body, published)
            .Citations.Select(c =>
                string.Join("+", c.Sources.Select(s => s.Written))
                + "|"
                + (c.Date?.Date.ToString() ?? "-")
                + "|"
                + (c.See ? "see " : "")
                + KindNames.ToKebabCase(c.Kind)
            );

    public static string Slice(this string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
