namespace CorpusSdk.Reading.Entities;

/// <summary>A form of a known name.</summary>
/// <param name="Kind">Kind of the entity.</param>
/// <param name="Id">Id of the entity.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Form">How the form names it.</param>
/// <param name="Rank">Whether it is a country, a capital or another place.</param>
/// <param name="Tokens">The tokens of the form.</param>
internal sealed record GazetteerEntry(EntityKind Kind, string Id, string Name, MentionForm Form, PlaceRank Rank, string[] Tokens);

/// <summary>What a place is; other kinds have none.</summary>
internal enum PlaceRank : byte
{
    None,
    Country,
    Capital,
    Region,
    City,
}
