using System;
using System.Collections.Generic;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Encoding;

namespace CorpusSdk.Generators.Packing;

/// <summary>Packs the names of an article.</summary>
internal static class PackedNames
{
    public static PackedBytes Pack(NamesOfArticle names)
    {
        var writer = new PackedWriter();
        writer.List(names.Sources, s => Source(writer, s));
        writer.Number(names.Publication is null ? 0 : 1);
        if (names.Publication is { } publication)
            Publication(writer, publication);
        writer.List(names.Entities, e => Entity(writer, e));
        writer.List(names.Aliases, a => writer.String(a.Alias));
        return writer.Pack();
    }

    /// <param name="packed">The names.</param>
    /// <param name="id">Id of the article.</param>
    public static NamesOfArticle Unpack(PackedBytes packed, string id)
    {
        var reader = new PackedReader(packed);
        var sources = reader.List(() => Source(reader));
        var publication = reader.Number() == 0 ? null : Publication(reader);
        return new(
            publication,
            new(sources),
            new(reader.List(() => Entity(reader))),
            new(reader.List(() => new ArticleAlias(reader.Text(), id)))
        );
    }

    private static void Source(PackedWriter writer, SourceHead source)
    {
        writer.String(source.Id);
        writer.String(source.Name);
        writer.Number((int)source.Kind);
        Forms(writer, source.Name, source.Written);
    }

    private static SourceHead Source(PackedReader reader)
    {
        var (id, name, kind) = (reader.Text(), reader.Text(), (SourceKind)reader.Number());
        return new(id, name, kind, Forms(reader, name));
    }

    private static void Publication(PackedWriter writer, PublicationHead publication)
    {
        writer.String(publication.Id);
        writer.String(publication.Name);
        writer.String(publication.Url);
        writer.String(publication.Language);
    }

    private static PublicationHead Publication(PackedReader reader) => new(reader.Text(), reader.Text(), reader.String(), reader.String());

    private static void Entity(PackedWriter writer, EntityHead entity)
    {
        writer.Number((int)entity.Kind);
        writer.String(entity.Id);
        writer.String(entity.Name);
        writer.String(entity.Wikidata);
        Forms(writer, entity.Name, entity.Forms);
    }

    private static EntityHead Entity(PackedReader reader)
    {
        var (kind, id, name, wikidata) = ((EntityKind)reader.Number(), reader.Text(), reader.Text(), reader.String());
        return new(kind, id, name, Forms(reader, name), wikidata);
    }

    // Null stands for the name itself, which most forms are.
    private static void Forms(PackedWriter writer, string name, EquatableArray<string> forms) =>
        writer.List(forms, f => writer.String(f == name ? null : f));

    private static EquatableArray<string> Forms(PackedReader reader, string name) => new(reader.List(() => reader.String() ?? name));
}
