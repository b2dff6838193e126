namespace CorpusSdk.Reading.Outline;

/// <summary>A link whose address stands apart from its words in the text that is read.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Address">Its address.</param>
/// <param name="Source">All of it in the document.</param>
/// <param name="AddressSource">What stands for its address there: the address, or the label of a definition.</param>
internal sealed record OutlineLink(TextSpan Words, TextSpan Address, TextSpan Source, TextSpan AddressSource);
