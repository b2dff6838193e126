using System;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Reading.Checks;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generators.Inputs;

/// <summary>
/// Finds out whether the compiler decoded a file faithfully. It never says so itself: invalid bytes become U+FFFD or are read in the code page
/// of the machine.
/// </summary>
internal static class DecodingCheck
{
    private const int Utf8CodePage = 65001;

    /// <summary>Null when the text is what the file holds.</summary>
    public static DecodingProblem? Check(SourceText source, string text)
    {
        if (source.Encoding is { } encoding && !IsUnicode(encoding))
            return new("bytes that are not UTF-8, read as " + encoding.WebName, FirstForeign(text), FirstForeign(text));
        if (DecodingProblem.UnmarkedUtf16(text) is { } unmarked)
            return unmarked;
        var replaced = text.IndexOf('\uFFFD');
        if (replaced < 0 || source.Encoding is not { CodePage: Utf8CodePage } || IsHonest(source, text))
            return null;
        return DecodingProblem.InvalidSequence(Encoding.UTF8.GetByteCount(text.Substring(0, replaced)), replaced);
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

    /// <summary>Code pages agree on ASCII, one byte each, so this is the offset in the file too.</summary>
    private static int FirstForeign(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] <= '\u007F')
            at++;
        return at;
    }
}
