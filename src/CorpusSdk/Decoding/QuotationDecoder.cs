using System.Collections.Immutable;

namespace CorpusSdk.Decoding;

/// <summary>Decodes the quotations of a row.</summary>
internal static class QuotationDecoder
{
    public static ImmutableArray<Quotation> Read(
        Article article,
        ref CompactReader reader,
        ImmutableArray<EntityMentions> entities,
        ImmutableArray<CitationGroup> groups
    )
    {
        var at = 0;
        return ArticleDecoder.List(
            ref reader,
            (ref r, index) =>
            {
                var span = r.Span(ref at);
                var kind = (QuotationKind)r.Number();
                var speakers = ArticleDecoder.List(ref r, (ref s) => entities[s.Number()]);
                var citation = r.Optional() is { } number ? groups[number] : null;
                return new Quotation(article, index, span, kind, speakers, citation, (SpeakerRule)r.Number());
            }
        );
    }
}
