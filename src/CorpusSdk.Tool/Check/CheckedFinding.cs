using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Check;

/// <summary>A finding with the file it is about.</summary>
/// <param name="File">Path relative to the working folder, with <c>/</c>.</param>
/// <param name="Finding">What there is to say.</param>
/// <param name="Message">The same in words.</param>
internal sealed record CheckedFinding(string File, Finding Finding, string Message);
