using System;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes the catalogue table; docs/table-format.md has the layout.</summary>
internal static class CatalogueEncoder
{
    private const int Version = 5;

    public static string Encode(CatalogueModel model)
    {
        var writer = new CompactWriter();
        writer.Number(Version);
        writer.Number(model.Sources.Count);
        foreach (var s in model.Sources)
        {
            writer.String(s.Id);
            writer.String(s.Name);
            writer.Number((int)s.Kind);
            Strings(writer, s.Written);
        }

        writer.Number(model.Publications.Count);
        foreach (var p in model.Publications)
        {
            writer.String(p.Id);
            writer.String(p.Name);
            writer.String(p.Url);
            writer.String(p.Language);
        }

        writer.Number(model.Aliases.Count);
        foreach (var a in model.Aliases)
        {
            writer.String(a.Alias);
            writer.String(a.Id);
        }

        // Last, so that who needs no entity reads none.
        writer.Number(model.Entities.Count);
        foreach (var e in model.Entities)
        {
            writer.Number((int)e.Kind);
            writer.String(e.Id);
            writer.String(e.Name);
            Strings(writer, e.Forms);
            writer.String(e.Wikidata);
        }

        return writer.ToString();
    }

    private static void Strings(CompactWriter writer, EquatableArray<string> strings)
    {
        writer.Number(strings.Count);
        foreach (var s in strings)
            writer.String(s);
    }
}
