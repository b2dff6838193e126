using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Grouping;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the heads of all articles give beside the catalogue.</summary>
/// <param name="Heads">One head per id, by id, with no names but the former ones of the article.</param>
/// <param name="Clashes">Files that were left out, because another one has their id.</param>
/// <param name="Names">The members of the articles.</param>
/// <param name="Aliases">Former names of the articles.</param>
/// <param name="Groups">The groups of the articles.</param>
internal sealed record CorpusIndex(
    EquatableArray<ArticleHead> Heads,
    EquatableArray<IdClash> Clashes,
    Outcome<NameTable> Names,
    AliasTable Aliases,
    Outcome<GroupTable> Groups
)
{
    /// <summary>Names and groups of the members of the articles.</summary>
    public ArticlePlaces Places => new(Names.Value, Groups.Value);

    /// <summary>The members of the list of articles that belong to no shard.</summary>
    public ArticleMembers Members => ArticleMembers.Of(Names.Value, Aliases, Groups.Value);

    public static CorpusIndex Build(ImmutableArray<ArticlesOfPart> parts, CancellationToken cancellation)
    {
        var heads = parts.SelectMany(p => p.Heads).OrderBy(h => h.Id, StringComparer.Ordinal).ToEquatableArray();
        var names = Outcome<NameTable>.Of(
            Checkpoint.Names,
            () => ArticleNameTable.Build(heads),
            () => FallbackNames.Of(heads),
            cancellation
        );
        return new(
            heads,
            parts.SelectMany(p => p.Clashes).OrderBy(c => c.Id, StringComparer.Ordinal).ToEquatableArray(),
            names,
            AliasTable.Build(heads, names.Value),
            Outcome<GroupTable>.Of(
                Checkpoint.Groups,
                () => GroupTable.Build(parts.SelectMany(p => p.Groups)),
                static () => GroupTable.None,
                cancellation
            )
        );
    }

    /// <summary>Merges what all articles cite, mention and appeared in.</summary>
    public static Outcome<CatalogueModel> Merge(ImmutableArray<Outcome<CatalogueModel>> parts, CancellationToken cancellation)
    {
        var merged = Outcome<CatalogueModel>.Of(
            Checkpoint.Catalogue,
            () => CatalogueBuilder.Merge([.. parts.Select(p => p.Value)], cancellation),
            static () => CatalogueModel.Empty,
            cancellation
        );
        return parts.FirstOrDefault(p => p.Failure is not null) is { } failed ? merged with { Failure = failed.Failure } : merged;
    }
}
