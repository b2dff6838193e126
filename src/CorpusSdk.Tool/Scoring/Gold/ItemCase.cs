using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>Places the parenthetical of an item in a document.</summary>
internal static class ItemCase
{
    private const string Title = "A Title of Some Words\n\n";
    private const string Neutral = "Officials commented on the matter again this week ";

    // The Jamestown Foundation's periodicals share one house style; the gold set keeps them apart from all others.
    private static readonly string[] Jamestown = ["EDM", "China Brief", "Terrorism Monitor"];

    /// <exception cref="GoldException">The item contradicts itself.</exception>
    public static GoldCase Of(GoldItem item)
    {
        if (item.Label is not ("citation" or "not-citation"))
            throw new GoldException($"label '{item.Label}' is neither citation nor not-citation");
        if (string.IsNullOrEmpty(item.Text))
            throw new GoldException("text is empty");
        if (item.Citations?.Contains(null!) == true || item.Dates?.Contains(null!) == true || item.Form?.Contains(null!) == true)
            throw new GoldException("a list holds null");
        var body = item.Article ?? Title + (item.Context ?? Neutral + item.Text + ".") + "\n";
        var offset = item.Article is null ? Title.Length : 0;
        var start = item.Start is { } given ? offset + given : body.IndexOf(item.Text, offset, StringComparison.Ordinal);
        if (start < 0 || start > body.Length || string.CompareOrdinal(body, start, item.Text, 0, item.Text.Length) != 0)
            throw new GoldException("the context does not hold the text" + (item.Start is null ? "" : $" at {item.Start}"));

        return new GoldCase(item.Id, body)
        {
            Given = GoldDates.Parse(item.ArticleDate, "article_date"),
            Certain = !item.Ambiguous && (!item.NeedsContext || item.Context is not null || item.Article is not null),
            Family = item.Family ?? (Jamestown.Contains(item.Outlet) ? "Jamestown" : "other house styles"),
            Marks = [Mark(item, body, start)],
            Dates = item.Dates is null ? null : Dates(item.Dates, body, offset),
            Published = item.Published,
        };
    }

    private static GoldMark Mark(GoldItem item, string body, int start)
    {
        var isCitation = item.Label == "citation";
        if (isCitation != item.Citations is { Count: > 0 })
            throw new GoldException(isCitation ? "a citation without groups" : "groups of what is no citation");
        foreach (var group in item.Citations ?? [])
            GoldDates.Parse(group.Edtf, "iso");
        return new GoldMark(new TextSpan(start, start + item.Text.Length), item.Text, isCitation)
        {
            Groups = item.Citations ?? [],
            Class = isCitation ? null : item.Class,
            Forms = isCitation
                ? item.Form is { Count: > 0 } forms
                    ? forms
                    : ["plain"]
                : ["not: " + (item.Subclass ?? item.Class)],
            SupportMinimum = Before(body, start, item.Support?.Min),
            SupportMaximum = Before(body, start, item.Support?.Max),
        };
    }

    private static TextSpan? Before(string body, int end, string? text)
    {
        if (text is null)
            return null;
        var start = body[..end].LastIndexOf(text, StringComparison.Ordinal);
        return start < 0 ? throw new GoldException($"'{text}' does not stand before the text") : new TextSpan(start, start + text.Length);
    }

    private static List<GoldSpan> Dates(IReadOnlyList<GoldItemDate> dates, string body, int from)
    {
        var spans = new List<GoldSpan>();
        foreach (var date in dates)
        {
            var start = body.IndexOf(date.Text, from, StringComparison.Ordinal);
            if (start < 0)
                throw new GoldException($"the context does not hold the date '{date.Text}' in this order");
            GoldDates.Parse(date.Edtf, "edtf");
            from = start + date.Text.Length;
            spans.Add(new GoldSpan(new TextSpan(start, from), date.Edtf, date.Basis));
        }

        return spans;
    }
}
