using System.Collections.Generic;

namespace CorpusSdk.Generators.Emit;

/// <summary>The typed list of a kind of entity.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Name of the list: its property and its type.</param>
/// <param name="Type">The runtime type of its elements.</param>
/// <param name="One">An element in words.</param>
/// <param name="Many">The elements in words.</param>
internal sealed record EntityList(EntityKind Kind, string Name, string Type, string One, string Many)
{
    public static readonly IReadOnlyList<EntityList> All =
    [
        new(EntityKind.Person, "People", "Person", "Person", "people"),
        new(EntityKind.Place, "Places", "Place", "Place", "places"),
        new(EntityKind.Organization, "Organizations", "Organization", "Organization", "organizations"),
        new(EntityKind.Product, "Products", "Product", "Product", "products: weapons, vehicles, systems, software"),
        new(EntityKind.Event, "Events", "Event", "Event", "events"),
        new(EntityKind.PeopleGroup, "PeopleGroups", "PeopleGroup", "People or group", "peoples and groups"),
        new(EntityKind.Term, "Terms", "Term", "Term", "terms that the articles define or gloss"),
    ];
}
