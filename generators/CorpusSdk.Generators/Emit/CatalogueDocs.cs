using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Generators.Emit;

/// <summary>Documentation of sources, publications and entities. It holds no counts: an edit of a body would write the catalogue again.</summary>
internal static class CatalogueDocs
{
    private const int MaximumForms = 8;

    public static string Source(SourceHead source) =>
        XmlDoc.Summary(XmlDoc.Text(source.Name) + " (" + Kind(source.Kind) + ").", Forms("Written ", source.Written));

    public static string Publication(PublicationHead publication) => XmlDoc.Summary(XmlDoc.Text(publication.Name) + " (publication).");

    public static string Entity(EntityHead entity, EntityList kind) =>
        XmlDoc.Summary(kind.One + ": " + XmlDoc.Text(entity.Name) + ".", Forms("Named ", entity.Forms));

    private static string Kind(SourceKind kind) => kind == SourceKind.Unknown ? "kind not known" : Words(KindNames.ToKebabCase(kind));

    private static string Words(string kebab) => kebab.Replace('-', ' ');

    private static string Forms(string label, EquatableArray<string> forms)
    {
        if (forms.Count == 0)
            return "";
        var shown = forms.Take(MaximumForms).Select(f => XmlDoc.Quoted(Excerpt.Of(f, 80)));
        return label + string.Join(", ", shown) + (forms.Count > MaximumForms ? ", &#x2026;" : "") + ".";
    }
}
