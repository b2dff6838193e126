using System;

namespace CorpusSdk;

/// <summary>The kinds that a type of entity can have.</summary>
internal static class EntityKinds
{
    private static readonly EntityKind[] All =
    [
        EntityKind.Person,
        EntityKind.Place,
        EntityKind.Organization,
        EntityKind.Product,
        EntityKind.Event,
        EntityKind.PeopleGroup,
        EntityKind.Term,
    ];

    public static ReadOnlySpan<EntityKind> Of<T>()
        where T : Entity
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (TypeOf(All[i]) == typeof(T))
                return All.AsSpan(i, 1);
        }

        return All;
    }

    private static Type TypeOf(EntityKind kind) =>
        kind switch
        {
            EntityKind.Person => typeof(Person),
            EntityKind.Place => typeof(Place),
            EntityKind.Organization => typeof(Organization),
            EntityKind.Product => typeof(Product),
            EntityKind.Event => typeof(Event),
            EntityKind.PeopleGroup => typeof(PeopleGroup),
            _ => typeof(Term),
        };
}
