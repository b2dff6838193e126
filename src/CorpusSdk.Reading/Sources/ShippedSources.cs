using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Sources;

/// <summary>
/// The sources of <c>sources.tsv</c> by name, variant and domain. Opening it notes where the names stand in the text of the file; an entry is
/// made when it is asked for, because a fresh compiler asks for a few of many hundred.
/// </summary>
internal sealed class ShippedSources
{
    private const int Buckets = 1 << 14;

    private static readonly Lazy<ShippedSources> Shipped = new(static () => new(KnowledgeTable.Load("sources")));

    private readonly KnowledgeTable _table;
    private readonly List<KnowledgeRow> _rows = new(4096);
    private readonly List<NamePlace> _names = new(8192);
    private readonly int[] _buckets = new int[Buckets];
    private readonly RegisteredSource?[] _entries;

    private ShippedSources(KnowledgeTable table)
    {
        _table = table;
        foreach (var row in table.Rows)
        {
            Note(row.Span("name"), endsAtSemicolon: false);
            Note(row.Span("variants"), endsAtSemicolon: true);
            Note(row.Span("domains"), endsAtSemicolon: false);
            _rows.Add(row);
        }

        _entries = new RegisteredSource?[_rows.Count];
    }

    /// <summary>The registry that is part of the library.</summary>
    public static ShippedSources Default => Shipped.Value;

    /// <summary>All entries, in the order of the file.</summary>
    public IEnumerable<RegisteredSource> All
    {
        get
        {
            for (var i = 0; i < _rows.Count; i++)
                yield return Entry(i);
        }
    }

    /// <summary>The source that has a name; of several the first one that can have it at the date.</summary>
    /// <param name="folded">The name as <see cref="SourceKey"/> compares it.</param>
    /// <param name="date">When the name is used; null when it is not known.</param>
    public RegisteredSource? Find(ReadOnlySpan<char> folded, EdtfDate? date)
    {
        RegisteredSource? first = null;
        Span<char> buffer = stackalloc char[SourceKey.Longest];
        for (var next = _buckets[Bucket(folded)]; next > 0; next = _names[next - 1].Next)
        {
            var place = _names[next - 1];
            if (place.Length != folded.Length || !SourceKey.Fold(TextOf(place), buffer).SequenceEqual(folded))
                continue;
            var entry = Entry(place.Row);
            if (date is null || entry.VariantWritten(TextOf(place).ToString()) is not { } variant || variant.CanBeUsedAt(date))
                return entry;
            first ??= entry;
        }

        return first;
    }

    /// <summary>The first source with a name or a variant without details that is written just so; null when there is none.</summary>
    public RegisteredSource? FindWritten(ReadOnlySpan<char> name)
    {
        var first = -1;
        var trimmed = SourceKey.Trim(name);
        if (trimmed.Length == 0)
            return null;
        for (var next = _buckets[Bucket(trimmed)]; next > 0; next = _names[next - 1].Next)
        {
            var place = _names[next - 1];
            var span = new TextSpan(place.Start + place.Length - name.Length, place.Start + place.Length);
            if (place.Length <= name.Length && IsCell(span, _rows[place.Row]) && _table.TextOf(span).SequenceEqual(name))
                first = place.Row;
        }

        return first < 0 ? null : Entry(first);
    }

    /// <summary>The source with an id; null when there is none.</summary>
    public RegisteredSource? FindId(string id)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_table.TextOf(_rows[i].Span("id")).SequenceEqual(id.AsSpan()))
                return Entry(i);
        }

        return null;
    }

    /// <summary>The id that was probably meant.</summary>
    public string? NearestId(string id)
    {
        var ids = new List<string>(_rows.Count);
        foreach (var row in _rows)
            ids.Add(row["id"]);
        return NearestName.Of(id, ids);
    }

    /// <summary>The source whose name is nearest to one that nobody has; null when none is near.</summary>
    public RegisteredSource? Nearest(ReadOnlySpan<char> folded)
    {
        var least = SourceRegistry.LettersAllowed(folded.Length) + 1;
        var nearest = -1;
        Span<char> buffer = stackalloc char[SourceKey.Longest];
        foreach (var place in _names)
        {
            if (Math.Abs(place.Length - folded.Length) >= least || place.Length > buffer.Length)
                continue;
            var text = TextOf(place);
            if (SourceKey.Fold(text[0]) != folded[0])
                continue;
            var name = SourceKey.Fold(text, buffer);
            if (NearestName.Distance(folded, name, least - 1) is var distance && distance < least)
                (nearest, least) = (place.Row, distance);
        }

        return nearest < 0 ? null : Entry(nearest);
    }

    private RegisteredSource Entry(int row) => _entries[row] ??= SourceRow.Read(_rows[row]);

    private ReadOnlySpan<char> TextOf(NamePlace place) => _table.TextOf(new(place.Start, place.Start + place.Length));

    // Whether a span is all of a value among the names of a row.
    private bool IsCell(TextSpan span, KnowledgeRow row)
    {
        var names = row.Span("name");
        if (span == names)
            return true;
        var variants = row.Span("variants");
        return span.Start >= variants.Start
            && span.End <= variants.End
            && (span.Start == variants.Start || _table.TextOf(new(span.Start - 1, span.Start))[0] == '|')
            && (span.End == variants.End || _table.TextOf(new(span.End, span.End + 1))[0] == '|');
    }

    // Each value of a cell; the details of a variant follow a semicolon.
    private void Note(TextSpan cell, bool endsAtSemicolon)
    {
        for (var start = cell.Start; start < cell.End; )
        {
            var rest = _table.TextOf(new(start, cell.End));
            var length = rest.IndexOf('|') is >= 0 and var bar ? bar : rest.Length;
            var value = rest.Slice(0, length);
            if (endsAtSemicolon && value.IndexOf(';') is >= 0 and var semicolon)
                value = value.Slice(0, semicolon);
            var name = SourceKey.Trim(value);
            if (name.Length > 0)
                Add(start + value.Length - name.Length, name);
            start += length + 1;
        }
    }

    private void Add(int start, ReadOnlySpan<char> name)
    {
        ref var bucket = ref _buckets[Bucket(name)];
        _names.Add(new(start, name.Length, _rows.Count, bucket));
        bucket = _names.Count;
    }

    // FNV-1a: the runtime's own hash differs from process to process and has no span form everywhere.
    private static int Bucket(ReadOnlySpan<char> name)
    {
        var hash = 2166136261;
        foreach (var c in name)
            hash = unchecked((hash ^ SourceKey.Fold(c)) * 16777619);
        return (int)(hash & (Buckets - 1));
    }

    /// <summary>Where a name stands in the text of the file.</summary>
    /// <param name="Start">First code unit.</param>
    /// <param name="Length">Code units.</param>
    /// <param name="Row">Index of the row.</param>
    /// <param name="Next">The next name of the same bucket, counted from 1; 0 at the end.</param>
    private readonly record struct NamePlace(int Start, int Length, int Row, int Next);
}
