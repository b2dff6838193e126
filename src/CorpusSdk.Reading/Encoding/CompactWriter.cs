using System;
using CorpusSdk.Tables;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Writes numbers and strings as printable ASCII; <c>CompactReader</c> reads them. See <see cref="CompactDigits"/>.</summary>
internal sealed class CompactWriter
{
    private byte[] _bytes = new byte[256];

    /// <summary>Number of bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>Writes a number of 0 or more.</summary>
    public void Number(uint value)
    {
        while (value >= CompactDigits.Base)
        {
            Byte(CompactDigits.ToByte((int)(value % CompactDigits.Base) + CompactDigits.Base));
            value /= CompactDigits.Base;
        }

        Byte(CompactDigits.ToByte((int)value));
    }

    /// <inheritdoc cref="Number(uint)"/>
    public void Number(int value) => Number(checked((uint)value));

    /// <summary>Writes a number of either sign; small magnitudes are short.</summary>
    public void Signed(int value) => Number(unchecked((uint)((value << 1) ^ (value >> 31))));

    /// <summary>Writes 64 bits.</summary>
    public void Long(ulong value)
    {
        Number((uint)(value >> 32));
        Number((uint)value);
    }

    /// <summary>Writes a string, or null; plain ASCII as itself, other text by code unit.</summary>
    public void String(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }

        var plain = true;
        foreach (var c in value)
            plain &= CompactDigits.IsPlain(c);
        Number(((value.Length << 1) | (plain ? 0 : 1)) + 1);
        foreach (var c in value)
        {
            if (plain)
                Byte(c);
            else
                Number(c);
        }
    }

    /// <summary>Writes a date, or null; a day from 1900 on as a number.</summary>
    public void Date(EdtfDate? value)
    {
        if (value is null)
            Number(CompactDay.None);
        else if (CompactDay.NumberOf(value) is { } day)
            Number(day);
        else
        {
            Number(CompactDay.Text);
            String(value.ToString());
        }
    }

    /// <summary>Appends what another writer wrote.</summary>
    public void Append(ReadOnlySpan<byte> written)
    {
        Reserve(written.Length);
        written.CopyTo(_bytes.AsSpan(Length));
        Length += written.Length;
    }

    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();

    public override string ToString() => System.Text.Encoding.ASCII.GetString(_bytes, 0, Length);

    private void Byte(char c)
    {
        Reserve(1);
        _bytes[Length++] = (byte)c;
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
    }
}
