using System;
using System.Linq;
using System.Text;
using CorpusSdk;
using CorpusSdk.Tour;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Everything below is typed: a member exists because the document says so.
var article = SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS;

Page.Heading(article.Title!);
Page.Fact("id", article.Id);
Page.Fact("publication", $"{article.Publication}, volume {article.Volume}, issue {article.Issue}");
Page.Fact("published", $"{article.Published} (by {KindNames.ToKebabCase(article.Published!.Basis)})");
Page.Fact("credits", string.Join(", ", article.Credits.Select(c => c.Source)));
Page.Fact("size", $"{article.Text.Length} characters, {article.Sentences.Count} sentences");

Page.Heading("Citations, with what they support at least and at most");
Page.Row("#", "written", "span", "resolved", "year", "at least from", "at most from");
foreach (var citation in article.Citations)
{
    Page.Row(
        $"{citation.Index + 1}",
        citation.Text,
        $"{citation.Span.Start}–{citation.Span.End}",
        $"{citation.Date}",
        citation.Date!.Basis == DateBasis.Explicit ? "explicit" : "inferred",
        $"{citation.Support.Minimum.Start}",
        $"{citation.Support.Maximum.Start}"
    );
}

Page.Heading("One of them, by name");
var interfax = article.Citations.Interfax_2018_01_02;
Page.Fact("written", interfax.Text);
Page.Fact("source", $"{interfax.Source}, one of the corpus: {interfax.Source == SeedCorpus.Sources.Interfax}");
Page.Fact("date", $"{interfax.Date}, by {KindNames.ToKebabCase(interfax.Date!.Basis)}");
Page.Fact("supports", interfax.Support.Sentence.Text);

Page.Heading("Words that the article says, found or refused");
var passage = article.Quote("a \"denuclearization of Korea is hardly achievable,\" but further action");
Page.Fact("as written", passage.Text);
Page.Fact("where", passage.Location.ToString());

Page.Heading("Sources");
foreach (var source in SeedCorpus.Sources)
    Page.Fact(source.Name, string.Join(", ", source.Citations.Select(c => $"{c.Date}")));

Page.Heading("People");
foreach (var person in SeedCorpus.People)
    Page.Fact(person.Name, $"{person.Mentions.Count} mentions: {string.Join(", ", person.Mentions.Select(m => m.Text).Distinct())}");

Page.Heading("Places and organizations");
foreach (var place in SeedCorpus.Places)
    Page.Fact(place.Name, string.Join(", ", place.Mentions.Select(m => m.Text).Distinct()));
foreach (var organization in SeedCorpus.Organizations)
    Page.Fact(organization.Name, string.Join(", ", organization.Mentions.Select(m => m.Text).Distinct()));

Page.Heading("Quotations");
foreach (var quotation in article.Quotations)
{
    var speakers = quotation.Speakers.Count == 0 ? "-" : string.Join(" and ", quotation.Speakers.Select(s => s.Name));
    Page.Fact(KindNames.ToKebabCase(quotation.Kind), $"{speakers}: {quotation.Text}");
}
