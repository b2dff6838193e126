using CorpusSdk.Generators.Catalogue;
using CorpusSdk.Reading.Encoding;

namespace CorpusSdk.Generators.Emit;

/// <summary>The catalogue as the table that the runtime reads.</summary>
internal static class CatalogueTable
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

        return writer.ToString();
    }
}
