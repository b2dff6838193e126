using System.Text;
using CorpusSdk.Tables;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Writes numbers and strings as printable ASCII; <c>CompactReader</c> reads them. See <see cref="CompactDigits"/>.</summary>
internal sealed class CompactWriter
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    /// <summary>Writes a number of 0 or more.</summary>
    public void Number(uint value)
    {
        while (value >= CompactDigits.Base)
        {
            _text.Append(CompactDigits.ToByte((int)(value % CompactDigits.Base) + CompactDigits.Base));
            value /= CompactDigits.Base;
        }

        _text.Append(CompactDigits.ToByte((int)value));
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
        if (plain)
        {
            _text.Append(value);
            return;
        }

        foreach (var c in value)
            Number(c);
    }

    /// <summary>Appends what another writer wrote.</summary>
    public void Append(string written) => _text.Append(written);

    public override string ToString() => _text.ToString();
}
