using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Entities.Aliases;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Tool.Entities;

/// <summary>Finds entities of one kind that are probably one: nearly the same spelling, the surname of a person, or initials.</summary>
internal static class LikelyDuplicates
{
    // Short names that differ in a letter are mostly different.
    private const int ShortestNear = 6;

    public static IEnumerable<EntityTally> Of(EntityTally entity, IReadOnlyList<EntityTally> all)
    {
        foreach (var other in all)
        {
            if (other != entity && other.Kind == entity.Kind && (IsNear(entity.Name, other.Name) || IsShort(entity, other.Name)))
                yield return other;
        }
    }

    private static bool IsNear(string name, string other)
    {
        if (Math.Min(name.Length, other.Length) < ShortestNear)
            return false;
        var allowed = NearestName.Allowed(Math.Min(name.Length, other.Length));
        return NearestName.Distance(name, other, allowed) <= allowed;
    }

    // `Winterbourne` of `Edgar Winterbourne`, `VWF` of `Valley Water Forum`.
    private static bool IsShort(EntityTally entity, string other)
    {
        var name = entity.Name;
        return (entity.Kind == EntityKind.Person && other.EndsWith(" " + name, StringComparison.Ordinal))
            || (name.Length > 1 && !name.Contains(' ') && OrganizationName.Initials(other.Split(' ')) == name);
    }
}
