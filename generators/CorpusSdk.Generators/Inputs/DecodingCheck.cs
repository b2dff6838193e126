using System;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generators.Inputs;

/// <summary>
/// Finds out whether the compiler decoded a file faithfully. It never says so itself: invalid bytes become U+FFFD or are read in the code page
/// of the machine.
/// </summary>
internal static class DecodingCheck
{
    private const int SampleLength = 2000;
    private const int Utf8CodePage = 65001;

    /// <summary>Null when the text is what the file holds.</summary>
    public static DecodingProblem? Check(SourceText source, string text)
    {
        if (source.Encoding is { } encoding && !IsUnicode(encoding))
            return new("bytes that are not UTF-8, read as " + encoding.WebName, FirstForeign(text), FirstForeign(text));
        if (LooksLikeUtf16(text) is >= 0 and var zero)
            return new("UTF-16 without a byte order mark", zero, zero);
        var replaced = text.IndexOf('\uFFFD');
        if (replaced < 0 || source.Encoding is not { CodePage: Utf8CodePage } || IsHonest(source, text))
            return null;
        return new("an invalid sequence", Encoding.UTF8.GetByteCount(text.Substring(0, replaced)), replaced);
    }

    /// <summary>Size of the text in UTF-8, when it is above the limit; else 0.</summary>
    public static int SizeAbove(string text, int limit)
    {
        // A code unit is at most three bytes: most texts need no count.
        if (text.Length * 3L <= limit)
            return 0;
        var size = Encoding.UTF8.GetByteCount(text);
        return size > limit ? size : 0;
    }

    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is Utf8CodePage or 1200 or 1201 or 12000 or 12001;

    /// <summary>A U+FFFD may stand in the file itself. Then the file's hash is the hash of the text that is written again.</summary>
    private static bool IsHonest(SourceText source, string text)
    {
        var expected = source.GetChecksum();
        using HashAlgorithm algorithm = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        if (IsHash(algorithm.ComputeHash(plain), expected))
            return true;
        byte[] marked = [0xEF, 0xBB, 0xBF, .. plain];
        return IsHash(algorithm.ComputeHash(marked), expected);
    }

    private static bool IsHash(byte[] hash, ImmutableArray<byte> expected) => hash.AsSpan().SequenceEqual(expected.AsSpan());

    /// <summary>Half of the first characters are zero, always the same half: offset of the first one, or -1.</summary>
    private static int LooksLikeUtf16(string text)
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

        return length >= 4 && Math.Max(even, odd) * 5 >= length * 2 && Math.Min(even, odd) * 20 <= length ? text.IndexOf('\0') : -1;
    }

    /// <summary>Code pages agree on ASCII, one byte each, so this is the offset in the file too.</summary>
    private static int FirstForeign(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] <= '\u007F')
            at++;
        return at;
    }
}
