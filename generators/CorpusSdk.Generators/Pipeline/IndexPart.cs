using System;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Grouping;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the heads of a bucket give.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Names">What they cite, mention and appeared in, merged.</param>
internal sealed record IndexPart(ArticlesOfPart Articles, Outcome<CatalogueModel> Names)
{
    public static IndexPart Of(Bucket<HeadRow> bucket, CancellationToken cancellation)
    {
        var heads = bucket.Items.Select(h => h.Unpack()).ToArray();
        return new(
            new(heads.Select(WithoutNames).ToEquatableArray(), bucket.Clashes, Groups(bucket.Items)),
            Outcome<CatalogueModel>.Of(
                Checkpoint.Catalogue,
                () => CatalogueBuilder.Build(Array.ConvertAll(heads, h => h.Names), cancellation),
                static () => CatalogueModel.Empty,
                cancellation
            )
        );
    }

    private static EquatableArray<GroupedArticle> Groups(EquatableArray<HeadRow> rows) =>
        rows.Where(r => r.Group is not null).Select(r => new GroupedArticle(r.Id, r.Group!)).ToEquatableArray();

    // Former names belong to the names of articles, all others to the catalogue.
    private static ArticleHead WithoutNames(ArticleHead head) => head with { Names = new(null, default, default, head.Names.Aliases) };
}

/// <summary>The articles of a bucket: an edit of their texts leaves them equal.</summary>
/// <param name="Heads">One head per id, with no names but the former ones of the article.</param>
/// <param name="Clashes">Files that were left out.</param>
/// <param name="Groups">Their groups; none when articles are not grouped.</param>
internal sealed record ArticlesOfPart(
    EquatableArray<ArticleHead> Heads,
    EquatableArray<IdClash> Clashes,
    EquatableArray<GroupedArticle> Groups
);
