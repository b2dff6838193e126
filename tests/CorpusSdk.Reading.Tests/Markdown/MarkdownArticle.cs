using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>A Markdown document that was read, with its places shown as text.</summary>
internal sealed class MarkdownArticle(string text)
{
    public string Source { get; } = text;

    public ArticleReading Reading { get; } =
        new ArticleReader(new ReadingOptions { Published = EdtfDate.Parse("2018-06-15") }).Read("test", "test.md", text);

    public string Plain(TextSpan span) => Reading.Plain(Source, span);

    /// <summary>Blocks as <c>kind: text</c>.</summary>
    public IEnumerable<string> Blocks => Reading.Blocks.Select(b => KindNames.ToKebabCase(b.Kind) + ": " + Plain(b.Span));

    public IEnumerable<string> Sentences => Reading.Sentences.Select(Plain);

    /// <summary>Citations as <c>text in the document | source | date | kind</c>.</summary>
    public IEnumerable<string> Citations =>
        Reading.Citations.Select(c =>
            string.Join(
                " | ",
                Source.Slice(c.Span),
                string.Join("+", c.Sources.Select(s => s.Written)),
                c.Date?.Date.ToString() ?? "-",
                KindNames.ToKebabCase(c.Kind)
            )
        );

    /// <summary>Mentions as <c>name: text in the document</c>.</summary>
    public IEnumerable<string> Mentions => Reading.Entities.SelectMany(e => e.Mentions.Select(m => e.Name + ": " + Source.Slice(m.Span)));
}
