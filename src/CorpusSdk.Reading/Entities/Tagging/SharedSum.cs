namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>A sum that several texts use, whichever thread made it.</summary>
/// <param name="Value">The sum.</param>
internal sealed record SharedSum(FeatureSum Value);
