using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Training.Corpora;

namespace CorpusSdk.Training.Scoring;

/// <summary>Finds the names of labelled documents: by the tagger alone, and by the whole reader.</summary>
internal sealed class NameReader(TaggerModel? model)
{
    public (List<GoldName> Tagged, List<GoldName> Read) Both(LabelledDocument document) => (Tag(document), Read(document));

    /// <summary>What the tagger says, sentence by sentence.</summary>
    public List<GoldName> Tag(LabelledDocument document)
    {
        var tokens = new TokenList(document.Text, Tokenizer.Tokenize(document.Text));
        return [.. EntityTagger.Tag(model, tokens, document.Sentences, []).Select(n => new GoldName(n.Span, n.Type))];
    }

    /// <summary>Mentions of people, organisations and places in the reading of the document.</summary>
    public List<GoldName> Read(LabelledDocument document) =>
        [
            .. new ArticleReader(new ReadingOptions { Tagger = model })
                .Read(document.Id, document.Id, document.Text)
                .Entities.Where(e => e.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Place)
                .SelectMany(e => e.Mentions.Select(m => new GoldName(m.Span, TypeOf(e.Kind)))),
        ];

    private static NameType TypeOf(EntityKind kind) =>
        kind switch
        {
            EntityKind.Person => NameType.Person,
            EntityKind.Organization => NameType.Organization,
            _ => NameType.Place,
        };
}
