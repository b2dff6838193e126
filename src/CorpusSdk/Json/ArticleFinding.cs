namespace CorpusSdk.Json;

/// <summary>A diagnostic as the JSON contract shows it.</summary>
internal sealed record ArticleFinding(string Id, Severity Severity, string Message, int Line, int Column, TextSpan Span);
