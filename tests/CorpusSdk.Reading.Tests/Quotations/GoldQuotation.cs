using System.Collections.Generic;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>A labelled quotation of a gold file.</summary>
/// <param name="Start">First code unit, the quotation mark.</param>
/// <param name="End">After the last code unit.</param>
/// <param name="Kind">speech, term, scare or title.</param>
/// <param name="Speakers">Names of the speakers; empty when the text names none.</param>
/// <param name="Aliases">Other names under which the same speakers may be read.</param>
/// <param name="Citation">Index of the supporting citation.</param>
internal sealed record GoldQuotation(
    int Start,
    int End,
    string Kind,
    IReadOnlyList<string> Speakers,
    IReadOnlyList<string>? Aliases,
    int? Citation
)
{
    public TextSpan Span => new(Start, End);
}
