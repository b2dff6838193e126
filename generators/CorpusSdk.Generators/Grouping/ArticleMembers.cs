using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Grouping;

/// <summary>The members of <c>Articles</c> that belong to no shard.</summary>
/// <param name="Ambiguous">Names that several articles want, or several groups.</param>
/// <param name="Aliases">Former names of articles that are in no group.</param>
/// <param name="Groups">The groups, in the order of their names; none when articles are not grouped.</param>
internal sealed record ArticleMembers(
    EquatableArray<AmbiguousName> Ambiguous,
    EquatableArray<AliasMember> Aliases,
    EquatableArray<GroupMembers> Groups
)
{
    public static ArticleMembers Of(NameTable names, AliasTable aliases, GroupTable groups)
    {
        if (groups.IsEmpty)
            return new(names.Ambiguous, aliases.Members, default);
        // Names are unique in the corpus, so a name can stand in any group.
        var ambiguous = names.Ambiguous.SelectMany(n => InGroups(n, groups)).ToLookup(n => n.Group, n => n.Name, StringComparer.Ordinal);
        var ids = names.Members.ToDictionary(m => m.Name, m => m.Id, StringComparer.Ordinal);
        var former = aliases.Members.ToLookup(a => groups[ids[a.Present]].Id, StringComparer.Ordinal);
        var members = groups.Groups.Select(g => new GroupMembers(
            g,
            groups.Names[g.Key],
            ambiguous[g.Key].ToEquatableArray(),
            former[g.Key].ToEquatableArray()
        ));
        return new(groups.Names.Ambiguous, default, members.OrderBy(m => m.Name, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The name for each group that one of its articles is in; it tells all of them with their groups.</summary>
    private static IEnumerable<(string Group, AmbiguousName Name)> InGroups(AmbiguousName name, GroupTable groups)
    {
        var placed = name.Members.Select(m => (Member: m, Group: groups[m.Id])).ToArray();
        var told = new AmbiguousName(
            name.Name,
            placed.Select(p => p.Member with { Name = p.Group.Name + "." + p.Member.Name }).ToEquatableArray()
        );
        return placed.Select(p => p.Group.Id).Distinct(StringComparer.Ordinal).Select(key => (key, told));
    }
}
