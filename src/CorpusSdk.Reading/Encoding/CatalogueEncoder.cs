using System;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes the catalogue table; docs/table-format.md has the layout.</summary>
internal static class CatalogueEncoder
{
    public static string Encode(CatalogueModel model)
    {
        var writer = new CompactWriter();
        writer.Number(1);
        writer.Number(model.Sources.Count);
        foreach (var s in model.Sources)
        {
            writer.String(s.Id);
            writer.String(s.Name);
            writer.Number((int)s.Kind);
            writer.Number(s.Written.Count);
            foreach (var w in s.Written)
                writer.String(w);
        }

        writer.Number(model.Publications.Count);
        foreach (var p in model.Publications)
        {
            writer.String(p.Id);
            writer.String(p.Name);
        }

        writer.Number(model.Entities.Count);
        foreach (var e in model.Entities)
        {
            writer.Number((int)e.Kind);
            writer.String(e.Id);
            writer.String(e.Name);
            writer.Number(e.Forms.Count);
            foreach (var f in e.Forms)
                writer.String(f);
        }

        var hasFacts = model.Aliases.Count > 0 || Array.Exists([.. model.Publications], p => p.Url is not null || p.Language is not null);
        WriteItems(writer, model, isLast: !hasFacts);
        if (hasFacts)
            WriteFacts(writer, model);
        return writer.ToString();
    }

    // Left out, as everything at the end of the table, when neither it nor anything behind it says something.
    private static void WriteItems(CompactWriter writer, CatalogueModel model, bool isLast)
    {
        var count = 0;
        foreach (var e in model.Entities)
            count += e.Wikidata is null ? 0 : 1;
        if (count == 0 && isLast)
            return;
        writer.Number(count);
        for (var i = 0; i < model.Entities.Count; i++)
        {
            if (model.Entities[i].Wikidata is not { } item)
                continue;
            writer.Number(i);
            writer.String(item);
        }
    }

    private static void WriteFacts(CompactWriter writer, CatalogueModel model)
    {
        foreach (var p in model.Publications)
        {
            writer.String(p.Url);
            writer.String(p.Language);
        }

        writer.Number(model.Aliases.Count);
        foreach (var a in model.Aliases)
        {
            writer.String(a.Alias);
            writer.String(a.Id);
        }
    }
}
