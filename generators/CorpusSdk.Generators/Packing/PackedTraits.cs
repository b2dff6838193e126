using System.Collections.Generic;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Comparison;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Generators.Packing;

/// <summary><see cref="DocumentTraits"/> in few bytes.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Names">Its names, which its entities are found in; the head has the same object.</param>
/// <param name="Content">The sketch, the quotations, and places of the entities.</param>
internal sealed record PackedTraits(string Id, string File, PackedBytes Names, PackedBytes Content)
{
    public static PackedTraits Of(DocumentTraits traits, NamesOfArticle names, PackedBytes packedNames)
    {
        var numbers = new Dictionary<(EntityKind, string), int>();
        foreach (var entity in names.Entities)
            numbers.Add((entity.Kind, entity.Id), numbers.Count);
        var writer = new PackedWriter();
        writer.List(traits.Sketch, v => writer.Bits((uint)v));
        writer.List(
            traits.Quotations,
            q =>
            {
                writer.List(
                    q.Hashes,
                    h =>
                    {
                        writer.Bits((uint)(h >> 32));
                        writer.Bits((uint)h);
                    }
                );
                writer.String(q.Text);
                writer.List(q.Speakers, writer.String);
                Place(writer, q.Place);
            }
        );
        writer.List(
            traits.Entities,
            e =>
            {
                writer.Number((numbers[(e.Kind, e.Id)] * 2) + (e.IsNew ? 1 : 0));
                Place(writer, e.Place);
            }
        );
        return new(traits.Id, traits.File, packedNames, writer.Pack());
    }

    public DocumentTraits Unpack()
    {
        var entities = PackedNames.Unpack(Names, Id).Entities;
        var reader = new PackedReader(Content);
        var sketch = reader.List(() => (ulong)reader.Bits());
        var quotations = reader.List(() =>
            new QuotedWords(
                new(reader.List(() => ((ulong)reader.Bits() << 32) | reader.Bits())),
                reader.Text(),
                new(reader.List(reader.Text)),
                Place(reader)
            )
        );
        var named = reader.List(() =>
        {
            var number = reader.Number();
            var entity = entities[number / 2];
            return new NamedEntity(entity.Kind, entity.Id, entity.Name, number % 2 == 1, Place(reader));
        });
        return new(Id, File, new(sketch), new(quotations), new(named));
    }

    private static void Place(PackedWriter writer, FindingSpan place)
    {
        writer.Span(place.Span);
        writer.Number(place.Line);
        writer.Number(place.Column);
        writer.Number(place.EndLine - place.Line);
        writer.Number(place.EndColumn);
    }

    private static FindingSpan Place(PackedReader reader)
    {
        var (span, line, column) = (reader.Span(), reader.Number(), reader.Number());
        return new(span, line, column, line + reader.Number(), reader.Number());
    }
}
