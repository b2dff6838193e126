namespace CorpusSdk.Reading.Entities;

/// <summary>What a place is; other kinds have none.</summary>
internal enum PlaceRank : byte
{
    None,
    Country,
    Capital,
    Region,
    City,
}
