using System;
using System.Globalization;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Checks;

/// <summary>Why a text is not what its file holds.</summary>
/// <param name="What">The problem, as the message shows it.</param>
/// <param name="Byte">Offset of the first byte in question, without byte order mark.</param>
/// <param name="Offset">Offset in the decoded text.</param>
internal sealed record DecodingProblem(string What, int Byte, int Offset)
{
    private const int SampleLength = 2000;

    private string ByteText => Byte.ToString(CultureInfo.InvariantCulture);

    /// <summary>UTF-16 that was decoded as UTF-8: half of the first characters are zero, always the same half. Null for other texts.</summary>
    public static DecodingProblem? UnmarkedUtf16(string text)
    {
        var length = Math.Min(text.Length, SampleLength);
        int even = 0,
            odd = 0;
        for (var i = 0; i < length; i++)
        {
            if (text[i] != '\0')
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }

        var isUtf16 = length >= 4 && Math.Max(even, odd) * 5 >= length * 2 && Math.Min(even, odd) * 20 <= length;
        return isUtf16 && text.IndexOf('\0') is var zero ? new("UTF-16 without a byte order mark", zero, zero) : null;
    }

    /// <summary>A sequence of bytes that UTF-8 does not have.</summary>
    public static DecodingProblem InvalidSequence(int @byte, int offset) => new("an invalid sequence", @byte, offset);

    public Finding OfDocument(string text, string file) =>
        FindingPlace.At(new LineMap(text), FileRules.NotDecodable, Place(text), file, What, ByteText);

    public Finding OfSettings(string text) => FindingPlace.At(new LineMap(text), SettingsRules.NotDecodable, Place(text), What, ByteText);

    private TextSpan Place(string text) => new(Offset, Math.Min(text.Length, Offset + 1));
}
