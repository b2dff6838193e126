using System.Linq;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the documentation of an article tells.</summary>
/// <param name="Title">The title; null when it has none.</param>
/// <param name="Publication">Name of the publication; null when none is named.</param>
/// <param name="Volume">The volume.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Published">When it was published, as EDTF; null when nothing tells.</param>
/// <param name="Basis">What tells so.</param>
/// <param name="Sources">Number of sources that it cites.</param>
/// <param name="Citations">Number of citations.</param>
/// <param name="Quotations">Number of quotations.</param>
/// <param name="Entities">Number of entities.</param>
internal sealed record ArticleCard(
    string? Title,
    string? Publication,
    int? Volume,
    int? Issue,
    string? Published,
    PublishedBasis Basis,
    int Sources,
    int Citations,
    int Quotations,
    int Entities
)
{
    public static ArticleCard Of(ArticleReading reading) =>
        new(
            reading.Title?.Text,
            reading.Publication?.Name,
            reading.Publication?.Volume,
            reading.Publication?.Issue,
            reading.Published?.Date.ToString(),
            reading.Published?.Basis ?? default,
            reading.Citations.SelectMany(c => c.Sources).Select(s => s.Id).Distinct().Count(),
            CitationCount.Of(reading),
            reading.Quotations.Count,
            reading.Entities.Count
        );

    public PackedBytes Pack()
    {
        var writer = new PackedWriter();
        writer.String(Title);
        writer.String(Publication);
        writer.Optional(Volume);
        writer.Optional(Issue);
        writer.String(Published);
        writer.Number((int)Basis);
        writer.Number(Sources);
        writer.Number(Citations);
        writer.Number(Quotations);
        writer.Number(Entities);
        return writer.Pack();
    }

    public static ArticleCard Unpack(PackedBytes packed)
    {
        var reader = new PackedReader(packed);
        return new(
            reader.String(),
            reader.String(),
            reader.Optional(),
            reader.Optional(),
            reader.String(),
            (PublishedBasis)reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number()
        );
    }
}
