using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Naming;

/// <summary>Gives each id of a list a name of its own, whatever the order they come in.</summary>
internal static class UniqueNames
{
    /// <param name="requests">The ids, each once, with the names they want.</param>
    /// <param name="enclosingType">Type of the list; a member may not be called like it.</param>
    public static NameTable Assign(IEnumerable<NameRequest> requests, string enclosingType)
    {
        var groups = requests
            .GroupBy(r => ReservedNames.Avoid(r.Wanted, enclosingType), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToArray();
        var taken = new HashSet<string>(groups.Select(g => g.Key), StringComparer.Ordinal);
        var members = new List<MemberName>();
        var ambiguous = new List<AmbiguousName>();
        foreach (var group in groups)
        {
            var ids = group.Select(r => r.Id).OrderBy(id => id, StringComparer.Ordinal).ToArray();
            if (ids.Length == 1)
            {
                members.Add(new(ids[0], group.Key));
                continue;
            }

            var named = Suffixed(group.Key, ids, taken);
            taken.UnionWith(named.Select(m => m.Name));
            members.AddRange(named);
            ambiguous.Add(new(group.Key, named));
        }

        return new(members.OrderBy(m => m.Id, StringComparer.Ordinal).ToEquatableArray(), ambiguous.ToEquatableArray());
    }

    private static EquatableArray<MemberName> Suffixed(string name, string[] ids, HashSet<string> taken)
    {
        var clashing = ids.GroupBy(id => NameSuffix.Of(id), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        var tooShort = new HashSet<string>(clashing, StringComparer.Ordinal);
        return ids.Select(id =>
            {
                var suffix = NameSuffix.Of(id);
                var isLong = tooShort.Contains(suffix) || taken.Contains(name + suffix);
                return new MemberName(id, name + NameSuffix.Of(id, isLong));
            })
            .ToEquatableArray();
    }
}
