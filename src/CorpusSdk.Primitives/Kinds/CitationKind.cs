namespace CorpusSdk;

/// <summary>The kind of what a citation cites.</summary>
public enum CitationKind
{
    /// <summary>A news outlet, a web site or a periodical, usually with a date.</summary>
    Media,

    /// <summary>An interview or a personal communication.</summary>
    Interview,

    /// <summary>A report, a law or another document with a title, a number or pages.</summary>
    Document,

    /// <summary>Author and year, as scholars cite.</summary>
    AuthorYear,

    /// <summary>A number that points into a list of references.</summary>
    Numeric,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A hyperlink with a text of its own.</summary>
    Link,

    /// <summary>A bare address.</summary>
    Url,
}
