using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes the row of an article; docs/table-format.md has the layout.</summary>
internal sealed class ArticleEncoder
{
    private readonly CompactWriter _row = new();
    private readonly Dictionary<TableName, int> _names = [];
    private int _previous;

    private readonly string _text;

    private ArticleEncoder(string text, IReadOnlyList<TableName> names)
    {
        _text = text;
        foreach (var name in names)
            _names.Add(name, _names.Count);
    }

    /// <param name="reading">The article.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="names">Its names, see <see cref="TableName.Of"/>.</param>
    public static byte[] Encode(ArticleReading reading, string text, IReadOnlyList<TableName> names)
    {
        var encoder = new ArticleEncoder(text, names);
        encoder.Head(reading);
        encoder.Structure(reading);
        encoder.List(reading.Citations, encoder.Citation);
        encoder.List(reading.Dates, encoder.Date);
        var entities = encoder.Entities(reading);
        encoder.List(reading.Quotations, q => encoder.Quotation(q, entities));
        encoder.List(reading.Acronyms, a => encoder.Texts(a.Span, a.Short, a.Long));
        encoder.List(reading.Glosses, g => encoder.Texts(g.Span, g.Term, g.Gloss));
        encoder.List(reading.Markup, encoder.Markup);
        MetadataEncoder.Encode(reading.Metadata, encoder._row, isLast: reading.References.Count == 0);
        if (reading.References.Count > 0)
            encoder.List(reading.References, encoder.Reference);
        return encoder._row.ToArray();
    }

    private void Head(ArticleReading reading)
    {
        _row.Long(reading.TextHash);
        _row.Number(reading.TextLength);
        var title = reading.Title is { Span.IsEmpty: false } stands ? stands : null;
        _row.Number(title is null ? 0 : 1);
        if (title is not null)
        {
            _row.Number(title.Span.Start);
            _row.Number(title.Span.Length);
        }

        Optional(reading.Publication is { } publication ? _names[TableName.Publication(publication.Id)] : null);
        Optional(reading.Publication?.Volume);
        Optional(reading.Publication?.Issue);
        _row.Date(reading.Published?.Date);
        if (reading.Published is not { } published)
            return;
        _row.Number((int)published.Basis);
        List(published.Evidence, Span);
    }

    private void Structure(ArticleReading reading)
    {
        List(reading.Authors, _row.String);
        List(
            reading.Credits,
            c =>
            {
                Span(c.Span);
                _row.String(c.Source);
            }
        );
        List(reading.Blocks, b => Kinded(b.Span, (int)b.Kind));
        List(reading.Sentences, Span);
        List(reading.Parentheticals, p => Kinded(p.Span, (int)p.Class));
    }

    private void Citation(CitationReading citation)
    {
        const int SeeFlag = 16;
        var start = citation.Span.Start;
        Span(citation.Span);
        _row.Number(citation.Group.Start - start);
        _row.Number(citation.Group.Length);
        Optional(citation.Parenthetical < 0 ? null : citation.Parenthetical);
        _row.Number((int)citation.Kind + (citation.See ? SeeFlag : 0));
        _row.Number(citation.Sources.Count);
        foreach (var source in citation.Sources)
        {
            _row.Number(_names[TableName.Source(source.Id)]);
            Written(source.Written, citation.Group);
            _row.Number((int)source.Rule);
        }

        _row.Date(citation.Date?.Date);
        if (citation.Date is { } date)
        {
            Written(date.Written, citation.Group);
            _row.Number((int)date.Basis);
            _row.Date(date.Anchor);
            Dates(date.Candidates);
        }

        _row.String(citation.Locator);
        Support(start, citation.SupportMinimum);
        Support(start, citation.SupportMaximum);
        _row.Number(citation.Line);
        _row.Number(citation.Column);
    }

    // Words that stand in the brackets are told by their place.
    private void Written(string words, TextSpan group)
    {
        var start = words.Length == 0 ? -1 : _text.IndexOf(words, group.Start, group.Length, StringComparison.Ordinal);
        _row.Number(start < 0 ? 0 : start - group.Start + 1);
        if (start < 0)
            _row.String(words);
        else
            _row.Number(words.Length);
    }

    private void Date(DateReading date)
    {
        Span(date.Span);
        _row.Date(date.Date);
        _row.Number((int)date.Basis);
        _row.Date(date.Anchor);
        Dates(date.Candidates);
    }

    private Dictionary<string, int> Entities(ArticleReading reading)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _row.Number(reading.Entities.Count);
        foreach (var entity in reading.Entities)
        {
            numbers.Add(entity.Key, numbers.Count);
            _row.Number(_names[TableName.Entity(entity.Kind, entity.Id)]);
            List(entity.Mentions, m => Kinded(m.Span, (int)m.Form));
        }

        return numbers;
    }

    private void Quotation(QuotationReading quotation, Dictionary<string, int> entities)
    {
        Kinded(quotation.Span, (int)quotation.Kind);
        _row.Number(quotation.Speakers.Count);
        foreach (var speaker in quotation.Speakers)
            _row.Number(entities[speaker]);
        Optional(quotation.Citation);
        _row.Number((int)quotation.Rule);
    }

    private void Markup(MarkupPiece piece)
    {
        Span(piece.Span);
        _row.String(piece.Text);
    }

    private void Reference(ReferenceReading reference)
    {
        Kinded(reference.Span, (int)reference.Kind);
        _row.String(reference.Key);
    }

    private void Texts(TextSpan span, string first, string second)
    {
        Span(span);
        _row.String(first);
        _row.String(second);
    }

    private void Kinded(TextSpan span, int kind)
    {
        Span(span);
        _row.Number(kind);
    }

    private void Support(int citation, TextSpan span)
    {
        _row.Number(citation - span.Start);
        _row.Number(span.Length);
    }

    private void Dates(EquatableArray<EdtfDate> dates)
    {
        _row.Number(dates.Count);
        foreach (var date in dates)
            _row.Date(date);
    }

    private void Optional(int? value) => _row.Number(value is { } number ? number + 1 : 0);

    private void Span(TextSpan span)
    {
        _row.Signed(span.Start - _previous);
        _row.Number(span.Length);
        _previous = span.End;
    }

    private void List<T>(EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        _row.Number(items.Count);
        _previous = 0;
        foreach (var item in items)
            write(item);
    }
}
