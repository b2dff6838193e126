namespace CorpusSdk.Reading.Dates;

/// <summary>A date of running text as it is written.</summary>
internal sealed record ProseDate(TextSpan Span, WrittenDate Written);
