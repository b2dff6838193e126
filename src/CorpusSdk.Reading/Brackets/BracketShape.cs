namespace CorpusSdk.Reading.Brackets;

/// <summary>How a bracketed span is written.</summary>
internal enum BracketShape
{
    /// <summary><c>(…)</c>, also in full width.</summary>
    Round,

    /// <summary><c>[…]</c>, also in full width.</summary>
    Square,

    /// <summary>A Markdown link, <c>[text](https://…)</c>, <c>[text][id]</c>, or an image.</summary>
    Link,

    /// <summary>A Markdown address, <c>&lt;https://…&gt;</c>.</summary>
    Angle,
}
