using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Grouping;

/// <summary>The groups of a corpus and who belongs to them.</summary>
/// <param name="Groups">The groups by key; none when articles are not grouped.</param>
/// <param name="Names">The members that stand for the groups, by key.</param>
/// <param name="Keys">The key of the group of each article, by id of the article.</param>
internal sealed record GroupTable(EquatableArray<GroupHead> Groups, NameTable Names, NameTable Keys)
{
    /// <summary>Articles are not grouped.</summary>
    public static readonly GroupTable None = new(default, new(default, default), new(default, default));

    /// <summary>Names the groups. Where articles call one group differently the ordinally first name is taken, as the catalogue does.</summary>
    /// <param name="articles">The articles of the corpus, each id once.</param>
    public static GroupTable Build(IEnumerable<GroupedArticle> articles)
    {
        var given = articles.ToArray();
        if (given.Length == 0)
            return None;
        var groups = given
            .Select(a => a.Group)
            .GroupBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Aggregate((a, b) => string.CompareOrdinal(a.Name, b.Name) <= 0 ? a : b))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToEquatableArray();
        var names = UniqueNames.Assign(groups.Select(g => new NameRequest(g.Key, g.Wanted)), ArticleNameTable.EnclosingType);
        var keys = given.Select(a => new MemberName(a.Id, a.Group.Key)).OrderBy(k => k.Id, StringComparer.Ordinal);
        return new(groups, names, new(keys.ToEquatableArray(), default));
    }

    /// <summary>Whether articles are not grouped.</summary>
    public bool IsEmpty => Groups.Count == 0;

    /// <summary>Key and member of the group of an article.</summary>
    public MemberName this[string id]
    {
        get
        {
            var key = Keys[id];
            return new(key, Names[key]);
        }
    }
}
