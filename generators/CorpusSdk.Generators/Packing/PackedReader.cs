using System;

namespace CorpusSdk.Generators.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> wrote.</summary>
internal sealed class PackedReader(PackedBytes packed)
{
    private readonly byte[] _bytes = packed.Bytes;
    private int _at;

    public bool IsAtEnd => _at == _bytes.Length;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (part & 0x7F) << shift;
            if (part <= 0x7F)
                return value;
        }
    }

    public int? Optional() => Number() is > 0 and var value ? value - 1 : null;

    public string? String()
    {
        if (Optional() is not { } length)
            return null;
        var text = new char[length];
        for (var i = 0; i < length; i++)
            text[i] = (char)Number();
        return new string(text);
    }

    /// <summary>Reads a string that is not null.</summary>
    public string Text() => String()!;

    public uint Bits() => _bytes[_at++] | ((uint)_bytes[_at++] << 8) | ((uint)_bytes[_at++] << 16) | ((uint)_bytes[_at++] << 24);

    public CorpusSdk.TextSpan Span()
    {
        var start = Number();
        return new(start, start + Number());
    }

    public T[] List<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }
}
