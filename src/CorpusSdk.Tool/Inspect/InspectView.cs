using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace CorpusSdk.Tool.Inspect;

/// <summary>Prints a document for reading: what it is, its citations with what they support, quotations, dates, entities.</summary>
internal static class InspectView
{
    public static void Write(IAnsiConsole console, InspectedDocument document)
    {
        var article = document.Article;
        console.Write(new Rule(Markup.Escape(article.Title ?? article.Id)).LeftJustified());
        Fact(console, "file", article.SourceFile);
        if (article.Publication is { } publication)
            Fact(console, "publication", $"{publication}, volume {article.Volume}, issue {article.Issue}");
        if (article.Published is { } published)
            Fact(console, "published", $"{published} ({KindNames.ToKebabCase(published.Basis)})");
        if (article.Authors.Count > 0)
            Fact(console, "authors", string.Join(", ", article.Authors));
        MetadataView.Write(console, article);
        WriteCitations(console, article);
        WriteQuotations(console, article);
        WriteList(console, "Dates", article.Dates.Select(d => $"{d.Text} = {d.Value} ({KindNames.ToKebabCase(d.Basis)})"));
        WriteList(console, "Acronyms", article.Acronyms.Select(a => $"{a.Short} = {a.Long}"));
        WriteList(console, "Glosses", article.Glosses.Select(g => $"{g.Term} = {g.Meaning}"));
        foreach (var kind in article.Body.Entities.GroupBy(e => e.Entity.Kind).OrderBy(g => g.Key))
        {
            WriteList(
                console,
                kind.Key.ToString(),
                kind.Select(e => $"{e.Entity.Name} ({e.Mentions.Length}): {string.Join(", ", e.Mentions.Select(m => m.Text).Distinct())}")
            );
        }

        WriteList(
            console,
            "Findings",
            document.Findings.Select(f =>
                $"{article.SourceFile}({f.Line},{f.Column}): {KindNames.ToKebabCase(f.Severity)} {f.Id}: {f.Message}"
            )
        );
    }

    private static void WriteCitations(IAnsiConsole console, Article article)
    {
        if (article.Citations.Count == 0)
            return;
        console.MarkupLine("\n[bold]Citations[/]");
        foreach (var citation in article.Citations)
        {
            var date = citation.Date is { } cited ? $"{cited} ({KindNames.ToKebabCase(cited.Basis)})" : "no date";
            console.MarkupLineInterpolated(
                $"[green]{citation.Text}[/] [blue]{citation.Source?.Name ?? "no source"}[/], {date}, line {citation.Location.Line}"
            );
            console.MarkupLineInterpolated($"    [dim]{citation.Support.MinimumText}[/]");
        }
    }

    private static void WriteQuotations(IAnsiConsole console, Article article)
    {
        if (article.Quotations.Count == 0)
            return;
        console.MarkupLine("\n[bold]Quotations[/]");
        foreach (var quotation in article.Quotations)
        {
            var speakers = quotation.Speakers.Count == 0 ? "" : string.Join(" and ", quotation.Speakers) + ": ";
            console.MarkupLineInterpolated($"{KindNames.ToKebabCase(quotation.Kind)}  [blue]{speakers}[/]{quotation.Text}");
        }
    }

    private static void WriteList(IAnsiConsole console, string title, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            if (!any)
                console.MarkupLineInterpolated($"\n[bold]{title}[/]");
            any = true;
            console.WriteLine(line);
        }
    }

    internal static void Fact(IAnsiConsole console, string name, string value) =>
        console.MarkupLineInterpolated($"[dim]{name, -12}[/] {value}");
}
