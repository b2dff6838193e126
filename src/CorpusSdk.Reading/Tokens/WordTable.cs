namespace CorpusSdk.Reading.Tokens;

/// <summary>The tables of knowledge that leave their answers with a <see cref="WordForm"/>.</summary>
internal enum WordTable
{
    EntityWords,
    EvidenceWords,
    QuotationWords,
    Names,
    Forenames,
    Tagger,
}
