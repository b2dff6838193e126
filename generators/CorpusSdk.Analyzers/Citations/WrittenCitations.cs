using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Analyzers.Citations;

/// <summary>The citations that a piece of text writes in brackets, by the names that members for them have.</summary>
internal static class WrittenCitations
{
    // The reader wants a document; a bracket that opens a text cites nothing.
    private const string Before = "Title\n\nText ";
    private const string After = ".\n";

    // Text that is a document of its own is no remark on one.
    private const int Longest = 4000;

    private static readonly ArticleReader Reader = new(new ReadingOptions { Entities = false, Quotations = false });

    /// <summary>Each citation as written, and the name of its member.</summary>
    public static IEnumerable<(string Written, string Name)> In(string text, CancellationToken cancellation)
    {
        if (!MayCite(text))
            yield break;
        var document = Before + text + After;
        var reading = Reader.Read("text", "text.txt", document, cancellation);
        foreach (var citation in reading.Citations.Where(c => c.Parenthetical >= 0 && c.Date is not null))
        foreach (var source in citation.Sources)
            yield return (document.Substring(citation.Span.Start, citation.Span.Length), new CitationNames().Next(citation, source));
    }

    /// <summary>Whether brackets hold a digit: all that is looked at in most texts.</summary>
    private static bool MayCite(string text)
    {
        if (text.Length > Longest)
            return false;
        var open = text.IndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        for (; close > open; close = open < 0 ? -1 : text.IndexOf(')', open))
        {
            if (text.AsSpan(open, close - open).IndexOfAny("0123456789".AsSpan()) >= 0)
                return true;
            open = text.IndexOf('(', close);
            if (open < 0)
                return false;
        }

        return false;
    }
}
