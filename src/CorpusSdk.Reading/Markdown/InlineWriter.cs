using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Reading.Markdown;

/// <summary>
/// Writes the text of a paragraph without its marks. The depth of the recursion is that of the document, which the parser limits.
/// </summary>
/// <param name="source">The document.</param>
/// <param name="offset">Where the parsed part begins in it.</param>
/// <param name="builder">Takes the text.</param>
internal sealed class InlineWriter(string source, int offset, ReadingTextBuilder builder)
{
    private int _end;

    /// <summary>Links in text order.</summary>
    public List<LinkDraft> Links { get; } = [];

    /// <summary>The texts of images that may credit somebody: titles and descriptions, with their places.</summary>
    public List<(string Text, TextSpan Place)> Captions { get; } = [];

    /// <summary>What numbers in square brackets call, with the place of its definition after the label.</summary>
    public List<(string Label, TextSpan Place)> Numbers { get; } = [];

    /// <summary>Tags and remarks inside paragraphs.</summary>
    public List<TextSpan> Html { get; } = [];

    /// <summary>Number of images so far.</summary>
    public int Images { get; private set; }

    /// <summary>Writes the inlines of a block that ends at a position of the document.</summary>
    public void Write(ContainerInline inlines, int end)
    {
        _end = end;
        WriteAll(inlines);
    }

    private void WriteAll(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        var place = Place(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                WriteLiteral(literal, place);
                break;
            case LineBreakInline:
                builder.KeepBreak(place.Start, _end);
                break;
            case CodeInline code:
                WriteCode(code, place);
                break;
            case HtmlEntityInline entity:
                builder.Skip(place.Start);
                builder.Replace(place.End, entity.Transcoded.ToString());
                break;
            case HtmlInline html:
                Html.Add(place);
                builder.Skip(place.Start);
                builder.Replace(place.End, IsBreak(html.Tag) ? "\n" : "");
                break;
            case AutolinkInline:
                builder.Skip(place.Start);
                builder.KeepMark(place.Start + 1);
                builder.Keep(place.End - 1);
                builder.KeepMark(place.End);
                break;
            case FootnoteLink { IsBackLink: false }:
                builder.Skip(place.Start);
                builder.KeepMark(place.End);
                break;
            case LinkInline link:
                WriteLink(link, place);
                break;
            case DelimiterInline delimiter:
                // Marks that delimit nothing are text.
                builder.Skip(place.Start);
                builder.Keep(Math.Min(place.Start + delimiter.ToLiteral().Length, _end));
                WriteAll(delimiter);
                break;
            case ContainerInline container:
                WriteAll(container);
                builder.Skip(place.End);
                break;
        }
    }

    private void WriteLiteral(LiteralInline literal, TextSpan place)
    {
        var text = literal.Content.AsSpan();
        if (place.IsEmpty || text.Length == 0)
            return;
        builder.Skip(place.Start);
        if (Stands(text, place.Start))
        {
            builder.Keep(place.Start + text.Length);
        }
        else if (source[place.Start] == '\\' && Stands(text, place.Start + 1))
        {
            builder.Skip(place.Start + 1);
            builder.Keep(place.Start + 1 + text.Length);
        }
        else
        {
            builder.Replace(place.End, text.ToString());
        }
    }

    private void WriteCode(CodeInline code, TextSpan place)
    {
        var text = code.Content;
        var start = place.Start + code.DelimiterCount;
        // One blank beside the marks belongs to them.
        if (!Stands(text.AsSpan(), start))
            start++;
        if (!Stands(text.AsSpan(), start) || text.IndexOf('\n') >= 0)
        {
            builder.Skip(place.Start);
            builder.Replace(place.End, text, isHidden: true);
            return;
        }

        builder.Skip(start);
        builder.Hide(start + text.Length);
        builder.Skip(place.End);
    }

    private void WriteLink(LinkInline link, TextSpan place)
    {
        builder.Skip(place.Start);
        if (link.IsImage)
        {
            Images++;
            AddCaption(link.Title, Place(link.TitleSpan));
            if (link.FirstChild is LiteralInline { NextSibling: null } description)
                AddCaption(description.Content.ToString(), Place(description.Span));
            builder.Skip(place.End);
            return;
        }

        if (link.IsShortcut && IsNumber(place))
        {
            builder.Keep(place.End);
            if (link.Reference is { } definition)
                Numbers.Add((link.Label!, Place(new SourceSpan(definition.UrlSpan.Start, definition.Span.End))));
            return;
        }

        var start = builder.Length;
        WriteAll(link);
        var words = new TextSpan(start, builder.Length);
        builder.Skip(place.End);
        var label =
            link.Reference is null ? (TextSpan?)null
            : link.LabelSpan.IsEmpty ? place
            : Place(link.LabelSpan);
        if (link.Url is { Length: > 0 } address && !words.IsEmpty)
            Links.Add(new LinkDraft(words, place, address, Place(link.UrlSpan), label));
    }

    private void AddCaption(string? text, TextSpan place)
    {
        if (text is not { Length: > 0 } || place.IsEmpty)
            return;
        // Without the quotation marks of a title.
        var isQuoted = place.Length == text.Length + 2 && Stands(text.AsSpan(), place.Start + 1);
        Captions.Add((text, isQuoted ? new TextSpan(place.Start + 1, place.End - 1) : place));
    }

    private TextSpan Place(SourceSpan span)
    {
        var start = Math.Min(Math.Max(0, span.Start) + offset, source.Length);
        return new TextSpan(start, Math.Min(Math.Max(start, span.End + 1 + offset), source.Length));
    }

    private bool Stands(ReadOnlySpan<char> text, int start)
    {
        if (start + text.Length > source.Length)
            return false;
        if (source.AsSpan(start, text.Length).SequenceEqual(text))
            return true;
        for (var i = 0; i < text.Length; i++)
        {
            // The parser replaces NUL.
            if (source[start + i] != text[i] && !(source[start + i] == '\0' && text[i] == '\uFFFD'))
                return false;
        }

        return true;
    }

    // `[1]`: a mark that points into a list of references.
    private bool IsNumber(TextSpan place)
    {
        for (var i = place.Start + 1; i < place.End - 1; i++)
        {
            if (!CharacterTable.IsDigit(source[i]))
                return false;
        }

        return place.Length > 2;
    }

    private static bool IsBreak(string tag) =>
        tag.Length > 3 && string.Compare(tag, 0, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && !CharacterTable.IsLetter(tag[3]);
}
