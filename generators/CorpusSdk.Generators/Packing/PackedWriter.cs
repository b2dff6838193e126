using System;
using System.Collections.Generic;

namespace CorpusSdk.Generators.Packing;

/// <summary>Packs numbers and strings: seven bits to a byte, the lowest first; a string as its length and its code units, each a number.</summary>
internal sealed class PackedWriter
{
    private byte[] _bytes = new byte[256];
    private int _length;

    /// <summary>Writes a number of 0 or more.</summary>
    public void Number(int value)
    {
        for (; value > 0x7F; value >>= 7)
            Byte((byte)(value | 0x80));
        Byte((byte)value);
    }

    /// <summary>Writes a number of 0 or more, or null.</summary>
    public void Optional(int? value) => Number(value + 1 ?? 0);

    /// <summary>Writes a string, or null. Nothing is lost: half a surrogate pair stays what it is.</summary>
    public void String(string? value)
    {
        Optional(value?.Length);
        foreach (var c in value ?? "")
            Number(c);
    }

    /// <summary>Writes 32 bits as they are, as hashes need.</summary>
    public void Bits(uint value)
    {
        for (var i = 0; i < 4; i++, value >>= 8)
            Byte((byte)value);
    }

    public void Span(CorpusSdk.TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    public PackedBytes Pack() => new(_bytes.AsSpan(0, _length).ToArray());

    private void Byte(byte value)
    {
        if (_length == _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        _bytes[_length++] = value;
    }
}
