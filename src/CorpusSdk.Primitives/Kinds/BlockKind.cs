namespace CorpusSdk;

/// <summary>What a block of a document is. A block is a run of lines that belong together.</summary>
public enum BlockKind
{
    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>A header line with fields, such as <c>Publication: … Volume: … Issue: …</c>.</summary>
    Header,

    /// <summary>A line that only credits a source, such as <c>(Source: Sky News)</c> under an image.</summary>
    Credit,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading of a section.</summary>
    Heading,

    /// <summary>A list.</summary>
    List,

    /// <summary>A block quotation.</summary>
    Quote,

    /// <summary>Code; never read for citations or entities.</summary>
    Code,

    /// <summary>A footnote or an entry of a reference list.</summary>
    Footnote,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Front matter: keys with values between two lines of hyphens. Never read as text.</summary>
    FrontMatter,
}
