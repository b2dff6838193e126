namespace CorpusSdk.Reading.Entities.Registry;

/// <summary>Kinds of entities by their names in files: <c>person</c>, <c>people-group</c>.</summary>
internal static class EntityKindNames
{
    /// <summary>Null when the name is no kind.</summary>
    public static EntityKind? Find(string name) =>
        name switch
        {
            "person" => EntityKind.Person,
            "place" => EntityKind.Place,
            "organization" => EntityKind.Organization,
            "product" => EntityKind.Product,
            "event" => EntityKind.Event,
            "people-group" => EntityKind.PeopleGroup,
            "term" => EntityKind.Term,
            _ => null,
        };
}
