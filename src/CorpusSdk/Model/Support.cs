using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusSdk;

/// <summary>The part of an article that a citation supports: at least <see cref="Minimum"/>, at most <see cref="Maximum"/>.</summary>
public sealed class Support
{
    private readonly Article _article;
    private Sentence[]? _sentences;

    internal Support(Article article, TextSpan minimum, TextSpan maximum)
    {
        _article = article;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The sentence that the citation closes, up to it.</summary>
    public TextSpan Minimum { get; }

    /// <summary>Back to the citation before it in the paragraph, or to the paragraph's start.</summary>
    public TextSpan Maximum { get; }

    /// <summary>The text of <see cref="Minimum"/>.</summary>
    public string MinimumText => _article.Text.Plain(Minimum);

    /// <summary>The text of <see cref="Maximum"/>.</summary>
    public string MaximumText => _article.Text.Plain(Maximum);

    /// <summary>The sentence that the citation closes.</summary>
    public Sentence Sentence => Sentences is { Count: > 0 } all ? all[^1] : _article.SentenceBefore(Maximum.Start);

    /// <summary>The sentences of <see cref="Maximum"/>, in order; the last one is the sentence that the citation closes.</summary>
    public IReadOnlyList<Sentence> Sentences =>
        _sentences ?? Interlocked.CompareExchange(ref _sentences, FindSentences(), null) ?? _sentences;

    // A citation that opens its paragraph supports nothing before it; its own sentence is what remains.
    private TextSpan Widened => Maximum.IsEmpty ? new TextSpan(Maximum.Start, Maximum.End + 1) : Maximum;

    /// <summary>The text of <see cref="Minimum"/>.</summary>
    public override string ToString() => MinimumText;

    private Sentence[] FindSentences() => [.. _article.Sentences.Where(s => s.Span.Overlaps(Widened))];
}
