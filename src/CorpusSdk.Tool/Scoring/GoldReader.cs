using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Scoring;

/// <summary>Reads the parenthetical of a gold item as a part of an article published at the item's date.</summary>
internal static class GoldReader
{
    /// <summary>The citations found inside the item's text.</summary>
    public static ItemReading Read(GoldItem item)
    {
        var (text, start) = Place(item);
        var span = new TextSpan(start, start + item.Text.Length);

        EdtfDate.TryParse(item.ArticleDate, out var published);
        var reading = new ArticleReader(new ReadingOptions { Published = published }).Read(
            "gold",
            "gold.txt",
            text,
            CancellationToken.None
        );
        return new ItemReading(
            [.. reading.Citations.Where(c => span.Overlaps(c.Span))],
            reading.Parentheticals.FirstOrDefault(p => p.Span == span)?.Class,
            published
        );
    }

    private static (string Text, int Start) Place(GoldItem item)
    {
        var head = item.Article is null ? "A Title of Some Words\n\n" : "";
        var body = item.Article ?? item.Context ?? "Officials commented on the matter again this week " + item.Text + ".";
        var start = item.Start ?? body.IndexOf(item.Text, StringComparison.Ordinal);
        if (start < 0 || string.CompareOrdinal(body, start, item.Text, 0, item.Text.Length) != 0)
            throw new DocumentException($"{item.Id} : error: its context does not hold its text.");
        return (item.Article ?? head + body + "\n", head.Length + start);
    }
}

/// <summary>What was read of an item.</summary>
/// <param name="Citations">Citations that overlap it.</param>
/// <param name="Class">Class of the parenthetical, when exactly the item's text is one.</param>
/// <param name="Published">Publication date that the reading was given.</param>
internal sealed record ItemReading(IReadOnlyList<CitationReading> Citations, ParentheticalClass? Class, EdtfDate? Published);
