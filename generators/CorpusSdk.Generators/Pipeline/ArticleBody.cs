using System.Collections.Generic;
using System.Text;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Encoding;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the shard of an article needs of it, packed; without findings: a change of those alone makes no code again.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Names">Its names, see <see cref="PackedNames"/>; the head has the same object.</param>
/// <param name="Row">Its row of the table, see <see cref="ArticleEncoder"/>.</param>
/// <param name="Card">What its documentation tells.</param>
/// <param name="Members">The citations that become members, see <see cref="PackedMembers"/>; empty when there are too many.</param>
internal sealed record ArticleBody(string Id, string File, PackedBytes Names, PackedBytes Row, PackedBytes Card, PackedBytes Members)
{
    /// <summary>Bytes of its text in UTF-8.</summary>
    public int TextBytes { get; init; }

    public static ArticleBody Of(
        ArticleReading reading,
        string text,
        NamesOfArticle names,
        PackedBytes packedNames,
        IReadOnlyCollection<CitationMember> members
    ) =>
        new(
            reading.Id,
            reading.File,
            packedNames,
            new(ArticleEncoder.Encode(reading, text, TableName.Of(names))),
            ArticleCard.Of(reading).Pack(),
            PackedMembers.Pack(members)
        )
        {
            TextBytes = Encoding.UTF8.GetByteCount(text),
        };

    /// <summary>The row as the table takes it.</summary>
    public TableRow TableRow => new(Id, File, ArticleCard.Unpack(Card).Title, TableName.Of(PackedNames.Unpack(Names, Id)), Row.Bytes);
}
