using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusSdk.Generators.Emit;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the heads of all articles give.</summary>
/// <param name="Heads">One head per id, by id.</param>
/// <param name="Clashes">Files that were left out, because another one has their id.</param>
/// <param name="Names">The members of the articles.</param>
/// <param name="Catalogue">Sources, publications and entities.</param>
/// <param name="Aliases">Former names of the articles.</param>
internal sealed record CorpusIndex(
    EquatableArray<ArticleHead> Heads,
    EquatableArray<IdClash> Clashes,
    Outcome<NameTable> Names,
    Outcome<CatalogueModel> Catalogue,
    AliasTable Aliases
)
{
    /// <summary>The part that the catalogue file shows.</summary>
    public CatalogueSummary Summary => new(Catalogue.Value, Names.Value.Ambiguous, Aliases.Members);

    public static CorpusIndex Build(ImmutableArray<ArticleHead> all, CancellationToken cancellation)
    {
        var heads = UniqueIds.Of(all);
        var names = Outcome<NameTable>.Of(
            Checkpoint.Names,
            () => ArticleNameTable.Build(heads),
            () => FallbackNames.Of(heads),
            cancellation
        );
        return new(
            heads,
            UniqueIds.Clashes(all),
            names,
            Outcome<CatalogueModel>.Of(
                Checkpoint.Catalogue,
                () => CatalogueBuilder.Build([.. heads.Select(h => h.Names)], cancellation),
                static () => CatalogueModel.Empty,
                cancellation
            ),
            AliasTable.Build(heads, names.Value)
        );
    }
}
