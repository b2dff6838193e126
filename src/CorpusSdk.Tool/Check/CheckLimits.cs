using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Tool.Check;

/// <summary>What a build is told by properties of its project.</summary>
/// <param name="MaximumBytes">Largest document that is read, as <c>CorpusMaxDocumentBytes</c>.</param>
/// <param name="IncludeDrafts">Whether drafts are articles too, as <c>CorpusIncludeDrafts</c>.</param>
internal sealed record CheckLimits(int MaximumBytes = TextSize.DefaultMaximumBytes, bool IncludeDrafts = true);
