using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Scoring;

/// <summary>Reads the parenthetical of a gold item as a part of an article published at the item's date.</summary>
internal static class GoldReader
{
    /// <summary>The citations found inside the item's text.</summary>
    public static ItemReading Read(GoldItem item)
    {
        var body = item.Context ?? "Officials commented on the matter again this week " + item.Text + ".";
        var text = "A Title of Some Words\n\n" + body + "\n";
        var start = text.LastIndexOf(item.Text, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidOperationException($"Item {item.Id}: its context does not hold its text.");
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
}

/// <summary>What was read of an item.</summary>
/// <param name="Citations">Citations that overlap it.</param>
/// <param name="Class">Class of the parenthetical, when exactly the item's text is one.</param>
/// <param name="Published">Publication date that the reading was given.</param>
internal sealed record ItemReading(IReadOnlyList<CitationReading> Citations, ParentheticalClass? Class, EdtfDate? Published);
