using System;
using System.IO;
using System.Text;
using System.Threading;
using CorpusSdk.Tables;

namespace CorpusSdk;

/// <summary>The text of an article. Positions count UTF-16 code units of the decoded text, without byte order mark.</summary>
public sealed class ArticleText
{
    private static readonly UTF8Encoding Utf8Encoding = new(encoderShouldEmitUTF8Identifier: false);

    // Bytes of an embedded resource stay where the loader mapped them, for the life of the process.
    private readonly unsafe byte* _mapped;
    private readonly int _mappedLength;
    private readonly byte[]? _bytes;
    private string? _text;

    internal ArticleText(string text) => _text = text;

    private unsafe ArticleText(byte* mapped, int length)
    {
        _mapped = mapped;
        _mappedLength = length;
    }

    private ArticleText(byte[] bytes) => _bytes = bytes;

    /// <summary>The markup of the document, in order.</summary>
    internal MarkupPiece[] Markup { get; set; } = [];

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => ToString().Length;

    /// <summary>The text at a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string this[TextSpan span] => ToString().Substring(span.Start, span.Length);

    /// <summary>The text at a span without markup: without <c>**</c> and the addresses of links, and with the characters that escapes stand for.</summary>
    /// <remarks>
    /// In plain text the same as the text at the span. A span that lies inside markup, as that of an address does, gives what is written there.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string Plain(TextSpan span) => PlainText.Of(ToString(), span, Markup);

    /// <summary>The text at a span without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public ReadOnlySpan<char> AsSpan(TextSpan span) => ToString().AsSpan(span.Start, span.Length);

    /// <summary>The whole text without a copy.</summary>
    public ReadOnlySpan<char> AsSpan() => ToString();

    /// <summary>The text as UTF-8, without byte order mark; in place where the document is UTF-8, else a copy.</summary>
    public unsafe ReadOnlySpan<byte> Utf8
    {
        get
        {
            var bytes = Bytes;
            if (bytes.IsEmpty || IsUtf16(bytes))
                return Utf8Encoding.GetBytes(ToString());
            return bytes[MarkLength(bytes)..];
        }
    }

    private unsafe ReadOnlySpan<byte> Bytes => _mapped != null ? new ReadOnlySpan<byte>(_mapped, _mappedLength) : _bytes;

    /// <summary>The whole text, decoded once.</summary>
    public override string ToString() => _text ?? Interlocked.CompareExchange(ref _text, Decode(Bytes), null) ?? _text;

    /// <summary>A span in Unicode code points of this text. An unpaired surrogate counts as one code point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public CodePointSpan ToCodePoints(TextSpan span)
    {
        var text = ToString().AsSpan();
        var start = CountCodePoints(text[..span.Start]);
        return new CodePointSpan(start, start + CountCodePoints(text[span.Start..span.End]));
    }

    /// <summary>A span in bytes of <see cref="Utf8"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public Utf8Span ToUtf8(TextSpan span)
    {
        var text = ToString().AsSpan();
        var start = Utf8Encoding.GetByteCount(text[..span.Start]);
        return new Utf8Span(start, start + Utf8Encoding.GetByteCount(text[span.Start..span.End]));
    }

    /// <summary>Line and column of a position; a line ends with LF, CR LF or CR.</summary>
    internal SourceLocation Locate(string file, int position)
    {
        var text = ToString();
        var (line, start) = (1, 0);
        for (var at = 0; at < position; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                (line, start) = (line + 1, at + 1);
        }

        return new SourceLocation(file, line, position - start + 1);
    }

    internal static unsafe ArticleText FromMapped(byte* text, int length) => new(text, length);

    internal static unsafe ArticleText FromMemory(UnmanagedMemoryStream stream) =>
        FromMapped(stream.PositionPointer, checked((int)stream.Length));

    internal static ArticleText FromStream(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new ArticleText(bytes);
    }

    internal ulong Hash() => TextHash.Of(ToString());

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Utf8Encoding.GetString(bytes[MarkLength(bytes)..]),
        };

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static int MarkLength(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    private static int CountCodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }
}
