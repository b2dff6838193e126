using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>The former names of articles: titles, members and ids.</summary>
/// <param name="Members">Members that lead to the article as it is called now, by name.</param>
/// <param name="Clashes">Names that lead nowhere, because something else has them.</param>
internal sealed record AliasTable(EquatableArray<AliasMember> Members, EquatableArray<AliasClash> Clashes)
{
    public static readonly AliasTable Empty = new(default, default);

    public static AliasTable Build(EquatableArray<ArticleHead> heads, NameTable names)
    {
        if (heads.All(h => h.Names.Aliases.Count == 0))
            return Empty;
        var ids = new HashSet<string>(heads.Select(h => h.Id), StringComparer.Ordinal);
        var owners = names.Members.ToDictionary(m => m.Name, m => m.Id, StringComparer.Ordinal);
        foreach (var ambiguous in names.Ambiguous)
            owners[ambiguous.Name] = ambiguous.Members[0].Id;
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var members = new List<AliasMember>();
        var clashes = new List<AliasClash>();
        foreach (var head in heads)
        foreach (var alias in head.Names.Aliases.Select(a => a.Alias))
        {
            if (alias != head.Id && ids.Contains(alias))
                clashes.Add(new(alias, head.Id, head.File, alias));
            else if (aliases.TryGetValue(alias, out var first))
                clashes.Add(new(alias, head.Id, head.File, first));
            else
            {
                aliases.Add(alias, head.Id);
                Add(head, alias);
            }
        }

        return new(members.OrderBy(m => m.Name, StringComparer.Ordinal).ToEquatableArray(), clashes.ToEquatableArray());

        void Add(ArticleHead head, string alias)
        {
            var name = MemberOf(alias);
            if (name.Length == 0)
                return;
            if (!owners.TryGetValue(name, out var owner))
            {
                owners.Add(name, head.Id);
                members.Add(new(name, names[head.Id]));
            }
            else if (owner != head.Id)
            {
                clashes.Add(new(alias, head.Id, head.File, owner));
            }
        }
    }

    // An id is called by its last part, as an article without a title is.
    private static string MemberOf(string alias)
    {
        var isId = alias.IndexOf(' ') < 0;
        var name = IdentifierMaker.FromText(isId ? alias.Substring(alias.LastIndexOf('/') + 1) : alias);
        return ReservedNames.Avoid(name, ArticleNameTable.EnclosingType);
    }
}
