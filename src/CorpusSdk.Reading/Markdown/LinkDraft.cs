namespace CorpusSdk.Reading.Markdown;

/// <summary>A link while the text is written.</summary>
/// <param name="Words">Its words in the reading text.</param>
/// <param name="Span">All of it in the document.</param>
/// <param name="Address">Where it leads to.</param>
/// <param name="AddressPlace">Where the address stands in the document.</param>
/// <param name="Label">The label of a definition that it calls; null for a link with an address of its own.</param>
internal readonly record struct LinkDraft(TextSpan Words, TextSpan Span, string Address, TextSpan AddressPlace, TextSpan? Label);
