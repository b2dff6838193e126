namespace CorpusSdk.Reading.References;

/// <summary>The marks that open entries.</summary>
internal enum EntryMarkKind
{
    /// <summary>No mark.</summary>
    None,

    /// <summary><c>1.</c> or <c>1)</c>: an entry under a heading, a list item elsewhere.</summary>
    Number,

    /// <summary><c>[1]</c>.</summary>
    BracketedNumber,

    /// <summary><c>[^note]:</c>.</summary>
    Footnote,

    /// <summary><c>[id]: https://…</c>.</summary>
    Link,
}
