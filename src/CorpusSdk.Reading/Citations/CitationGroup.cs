using System.Collections.Generic;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Citations;

/// <summary>One group of a parenthetical as it is written, before years and support are known.</summary>
internal sealed class CitationGroup
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
}
