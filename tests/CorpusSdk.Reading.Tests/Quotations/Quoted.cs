using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>Quotations of a text, written shortly.</summary>
internal static class Quoted
{
    /// <summary>The quotations of a body, as written.</summary>
    public static IEnumerable<string> Texts(string body) => Read.Body(body).Quotations.Select(q => Read.Article(body).Slice(q.Span));

    /// <summary>The last quotation of a body, with the ids of its speakers.</summary>
    public static (string Speakers, SpeakerRule Rule) LastSpeakers(string body)
    {
        var quotation = Read.Body(body).Quotations[^1];
        return (string.Join(' ', quotation.Speakers), quotation.Rule);
    }

    public static QuotationKind Kind(string body) => Read.Body(body).Quotations[^1].Kind;
}
