namespace CorpusSdk.Reading.Outline;

/// <summary>A field of a document's header.</summary>
/// <param name="Kind">What it states.</param>
/// <param name="Value">Its value, trimmed.</param>
/// <param name="Span">Where the value stands.</param>
internal sealed record HeaderField(HeaderFieldKind Kind, string Value, TextSpan Span);

/// <summary>What a header field states.</summary>
internal enum HeaderFieldKind
{
    Publication,
    Volume,
    Issue,
    Author,
    Date,
    Updated,
    Credit,

    /// <summary>The title, behind its label.</summary>
    Title,

    /// <summary>Who wrote it, without a name: <c>By our correspondent</c>.</summary>
    Unnamed,
}
