using System;
using CorpusSdk.Tables;

namespace CorpusSdk.Decoding;

/// <summary>Reads what <c>CompactWriter</c> wrote.</summary>
internal ref struct CompactReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;
    private readonly int _version;
    private int _textLength = int.MaxValue;

    /// <param name="bytes">The table.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="version">Version of the format, on which the form of spans and dates depends.</param>
    public CompactReader(ReadOnlySpan<byte> bytes, int position = 0, int version = TableFormat.Version)
    {
        _bytes = bytes;
        _position = position;
        _version = version;
    }

    public readonly int Position => _position;

    public readonly bool IsAtEnd => _position >= _bytes.Length;

    /// <summary>Makes later spans that reach beyond a text of this length an error.</summary>
    public void LimitSpans(int textLength) => _textLength = textLength;

    /// <summary>Reads a number of 0 or more.</summary>
    public uint UnsignedNumber()
    {
        uint value = 0;
        uint scale = 1;
        while (true)
        {
            var digit = (uint)CompactDigits.FromByte(_bytes[_position++]);
            if (digit < CompactDigits.Base)
                return value + (digit * scale);
            value += (digit - CompactDigits.Base) * scale;
            scale *= CompactDigits.Base;
        }
    }

    /// <inheritdoc cref="UnsignedNumber"/>
    public int Number() => checked((int)UnsignedNumber());

    /// <summary>Reads a number of either sign.</summary>
    public int Signed()
    {
        var value = UnsignedNumber();
        return unchecked((int)(value >> 1) ^ -(int)(value & 1));
    }

    /// <summary>Reads 64 bits.</summary>
    public ulong Long() => ((ulong)UnsignedNumber() << 32) | UnsignedNumber();

    /// <summary>Reads the number of elements of a list; each takes at least one byte, so a damaged count is found before memory is taken.</summary>
    public int Count()
    {
        var count = Number();
        if (count > _bytes.Length - _position)
            throw new ArgumentException("A list is longer than its table.");
        return count;
    }

    /// <summary>Reads a number, 0 for none.</summary>
    public int? Optional() => Number() is > 0 and var value ? value - 1 : null;

    /// <summary>Reads the next span of a list.</summary>
    /// <param name="previous">End of the span before it in the list; before version 4 its start.</param>
    public TextSpan Span(ref int previous)
    {
        var span = SpanAt(checked(previous + Signed()));
        previous = _version >= TableFormat.Heads ? span.End : span.Start;
        return span;
    }

    /// <summary>Reads the length of a span whose start is known.</summary>
    public TextSpan SpanAt(int start)
    {
        var end = checked(start + Number());
        if (end > _textLength)
            throw new ArgumentException("A span reaches beyond the text.");
        return new TextSpan(start, end);
    }

    /// <summary>Reads words of an article: their place, or before version 4 and where they do not stand so in the text, themselves.</summary>
    /// <param name="article">The article.</param>
    /// <param name="group">Start of the group of citations in whose words they stand.</param>
    public WrittenWords Written(Article article, int group)
    {
        if (_version < TableFormat.Heads || Number() is not (> 0 and var place))
            return new WrittenWords(Required());
        return new WrittenWords(article, SpanAt(checked(group + place - 1)));
    }

    /// <summary>Reads a date, or null.</summary>
    public EdtfDate? Date()
    {
        if (_version < TableFormat.Heads)
            return String() is { } text ? EdtfDate.Parse(text) : null;
        return Number() switch
        {
            CompactDay.None => null,
            CompactDay.Text => EdtfDate.Parse(Required()),
            var day => CompactDay.DateOf(day),
        };
    }

    /// <summary>Reads a list of dates.</summary>
    public EdtfDate[] Dates()
    {
        var dates = new EdtfDate[Count()];
        for (var i = 0; i < dates.Length; i++)
            dates[i] = Date() ?? throw new ArgumentException("A date is missing.");
        return dates;
    }

    /// <summary>Reads a string, or null.</summary>
    public string? String()
    {
        var head = Number();
        if (head == 0)
            return null;
        head--;
        var length = head >> 1;
        if (length > _bytes.Length - _position)
            throw new ArgumentException("A string is longer than its table.");
        if (length == 0)
            return "";
        var characters = new char[length];
        if ((head & 1) == 0)
        {
            for (var i = 0; i < length; i++)
                characters[i] = (char)_bytes[_position + i];
            _position += length;
        }
        else
        {
            for (var i = 0; i < length; i++)
                characters[i] = (char)UnsignedNumber();
        }

        return new string(characters);
    }

    /// <summary>Reads a string that is always there.</summary>
    public string Required() => String() ?? throw new ArgumentException("A name is missing.");
}
