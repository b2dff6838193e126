namespace CorpusSdk.Reading.Entities;

/// <summary>What the forms of a row of a list name.</summary>
/// <param name="Kind">Kind of the entity.</param>
/// <param name="Id">Id of the entity.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Rank">Whether it is a country, a capital or another place.</param>
/// <param name="IsRegistered">Whether the user's registry names it.</param>
internal sealed record GazetteerName(EntityKind Kind, string Id, string Name, PlaceRank Rank = PlaceRank.None, bool IsRegistered = false);
