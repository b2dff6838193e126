namespace CorpusSdk.Reading.Text;

/// <summary>A line that is not blank, without blank characters at its ends.</summary>
internal readonly struct TextLine(TextSpan span, bool startsParagraph)
{
    public TextSpan Span { get; } = span;

    /// <summary>Whether a blank line, or the start of the text, stands before it.</summary>
    public bool StartsParagraph { get; } = startsParagraph;
}
