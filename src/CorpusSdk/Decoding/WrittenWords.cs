using System.Threading;

namespace CorpusSdk.Decoding;

/// <summary>Words of an article, read from its text on first use.</summary>
internal sealed class WrittenWords
{
    private readonly Article? _article;
    private readonly TextSpan _span;
    private string? _words;

    public WrittenWords(string words) => _words = words;

    public WrittenWords(Article article, TextSpan span) => (_article, _span) = (article, span);

    /// <exception cref="CorpusFormatException">The text is missing, or is not the one that was compiled.</exception>
    public override string ToString() => _words ?? Interlocked.CompareExchange(ref _words, _article!.Text[_span], null) ?? _words;
}
