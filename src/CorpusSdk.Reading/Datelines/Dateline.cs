using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Datelines;

/// <summary>The opening of an agency's report: <c>MOSCOW, Jan. 11 (Interfax) —</c>.</summary>
/// <param name="Span">From the place to the dash.</param>
/// <param name="Date">The day it prints; null when it prints none.</param>
/// <param name="Agency">The bracket that names the agency; null when there is none.</param>
internal sealed record Dateline(TextSpan Span, WrittenDate? Date, Bracket? Agency);
