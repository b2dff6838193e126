using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Comparison;

/// <summary>What a document is compared by with all others: small, and made while the document is read.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Sketch">Sketch of its words, see <see cref="TextSketch"/>; empty when it is short, or ignores the rule.</param>
/// <param name="Quotations">Its quotations of speech that are long enough.</param>
/// <param name="Entities">The entities that it mentions by names that are long enough.</param>
internal sealed record DocumentTraits(
    string Id,
    string File,
    EquatableArray<ulong> Sketch,
    EquatableArray<QuotedWords> Quotations,
    EquatableArray<NamedEntity> Entities
)
{
    private const int LongestShown = 120;

    /// <param name="reading">The document.</param>
    /// <param name="text">Its text.</param>
    public static DocumentTraits Of(ArticleReading reading, string text)
    {
        LineMap? lines = null;
        return new(
            reading.Id,
            reading.File,
            reading.Ignores(ComparisonRules.NearDuplicate.Id, default) ? default : TextSketch.Of(reading, text),
            Quoted().ToEquatableArray(),
            Named().ToEquatableArray()
        );

        IEnumerable<QuotedWords> Quoted()
        {
            foreach (var quotation in reading.Quotations)
            {
                if (
                    quotation.Kind != QuotationKind.Speech
                    || QuotedWords.IsShort(quotation.Span)
                    || Ignores(ComparisonRules.TwoWordings, quotation.Span)
                )
                    continue;
                var words = reading.Plain(text, quotation.Span);
                if (QuotedWords.HashesOf(words) is { Count: > 0 } hashes)
                    yield return new(hashes, Shown(words), quotation.Speakers, At(quotation.Span));
            }
        }

        IEnumerable<NamedEntity> Named() =>
            reading
                .Entities.Where(e => NamedEntity.IsCompared(e.Kind, e.Id) && !Ignores(ComparisonRules.LikelyOneEntity, e.Mentions[0].Span))
                .Select(e => new NamedEntity(e.Kind, e.Id, e.Name, e.IsNew, At(e.Mentions[0].Span)));

        bool Ignores(FindingRule rule, TextSpan place) => reading.Ignores(rule.Id, place);

        FindingSpan At(TextSpan span) => FindingSpan.Of(lines ??= new LineMap(text), span);
    }

    private static string Shown(string quotation) => Excerpt.Of(quotation.Trim(QuotedWords.Marks), LongestShown);
}
