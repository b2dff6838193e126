namespace CorpusSdk.Reading.CorpusFile;

/// <summary>Rules that do not apply to some documents.</summary>
/// <param name="Rules">Ids of the rules.</param>
/// <param name="Files">Patterns of the paths of the documents; empty for all documents.</param>
internal sealed record IgnoredRule(EquatableArray<string> Rules, EquatableArray<string> Files);
