using System;
using CorpusSdk.Tables;

namespace CorpusSdk.Decoding;

/// <summary>Reads what <c>CompactWriter</c> wrote.</summary>
internal ref struct CompactReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    public CompactReader(ReadOnlySpan<byte> bytes, int position = 0)
    {
        _bytes = bytes;
        _position = position;
    }

    public readonly int Position => _position;

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

    /// <summary>Reads a string, or null.</summary>
    public string? String()
    {
        var head = Number();
        if (head == 0)
            return null;
        head--;
        var length = head >> 1;
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

    /// <summary>Skips bytes.</summary>
    public void Skip(int count) => _position += count;
}
