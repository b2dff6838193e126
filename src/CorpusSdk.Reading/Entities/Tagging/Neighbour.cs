namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Where a word stands beside the one that is looked at.</summary>
internal enum Neighbour
{
    Before,
    After,
    BeforeThat,
    AfterThat,
}
