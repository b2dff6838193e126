using CorpusSdk.Generators.Grouping;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Series;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>An <see cref="ArticleHead"/> whose names are packed.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Name">The identifier it wants.</param>
/// <param name="Part">The part of a series that its title says it is; null when it is none.</param>
/// <param name="Names">What it cites, mentions and appeared in.</param>
/// <param name="References">What its fields name.</param>
/// <param name="Group">Its group; null when articles are not grouped.</param>
internal sealed record HeadRow(
    string Id,
    string File,
    string Name,
    SeriesPart? Part,
    PackedBytes Names,
    EquatableArray<FieldReference> References,
    GroupHead? Group
)
{
    public static HeadRow Of(ArticleHead head, PackedBytes names, GroupHead? group) =>
        new(head.Id, head.File, head.Name, head.Part, names, head.References, group);

    public ArticleHead Unpack() => new(Id, File, Name, Part, PackedNames.Unpack(Names, Id), References);
}
