using System.Collections.Generic;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Citations;

/// <summary>One group of a parenthetical as it is written, before years and support are known.</summary>
internal sealed class WrittenGroup
{
    public required TextSpan Span { get; set; }

    public CitationKind Kind { get; set; } = CitationKind.Media;

    public bool See { get; set; }

    /// <summary>Names of the sources; empty when the text names none here.</summary>
    public List<TextSpan> Sources { get; } = [];

    public List<WrittenDate> Dates { get; } = [];

    /// <summary>Where the dates stand; null when there are none.</summary>
    public TextSpan? DateSpan { get; set; }

    /// <summary>Pages or another place in the source.</summary>
    public TextSpan? Locator { get; set; }

    /// <summary>How the sources were found, where it is not by their names.</summary>
    public SourceRule? Rule { get; set; }

    /// <summary>Whether the source is the site of an address.</summary>
    public bool IsAddress { get; set; }

    /// <summary>Whether an entry of a reference list was cited before; its date is reported once.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Adds a source and says of what kind the citation is.</summary>
    public void Cite(CitationKind kind, TextSpan source)
    {
        Kind = kind;
        IsAddress = kind is CitationKind.Url or CitationKind.Link;
        Sources.Add(source);
    }
}
